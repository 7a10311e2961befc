// SPDX-License-Identifier: MIT
// Send is claimed for every type that is Sync.
// Rust: E0210  Line: 1  Breaks: undefined behaviour  Rule: CP.2
// The claim also covers lock guards, which may be shared but must be unlocked by their own thread. Rust: no crate may
// implement another crate's trait for every T. Fix: claim it for one class template.
#include <fearless/fearless.hpp>

template <class T>
struct Handle {
    T value{};
};

#if PITFALL
template <fearless::Sync T>
inline constexpr bool fearless::unsafe_send<T> = true;
#else
template <fearless::Sync T>
inline constexpr bool fearless::unsafe_send<Handle<T>> = true; // reviewed
#endif

template <fearless::Send T>
void hand_over() {}

int main() {
    hand_over<Handle<int>>(); // expected-error {{claimed for one class or one class template, not for every type}}
}
