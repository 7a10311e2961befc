// SPDX-License-Identifier: MIT
// canary: wrong reason
// Several deleted overloads, one for each reason: the text of one that was not chosen is not the reason.
// Rust: E0277
// Line: 1
namespace because {
struct E0277_not_Send {};
struct E0373_borrows {};
} // namespace because

template <class T, class Because = because::E0277_not_Send>
    requires(sizeof(T) == 1)
Because cross(T) = delete;
template <class T, class Because = because::E0373_borrows>
    requires(sizeof(T) != 1)
Because cross(T) = delete;

#if PITFALL
auto crossed = cross('c'); // expected-error {{E0373_borrows}}
#endif
