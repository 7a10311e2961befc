// SPDX-License-Identifier: MIT
// A worker moves a unique_ptr out of a shared borrow.
// Rust: E0507  Line: 1  Breaks: data race, null dereference  Rule: CP.2
// Other workers read the unique_ptr at the same time and find it empty. Rust: cannot move out of `*mine` which is
// behind a shared reference. Fix: use it where it is.
#include <fearless/fearless.hpp>

#include <memory>
#include <utility>

using Box = std::unique_ptr<const int>;

int main() {
    const Box box = std::make_unique<const int>(42);
    const auto body = [](fearless::Scope& s, fearless::Ref<Box> lent) {
        s.spawn([](fearless::Ref<Box> mine) -> int {
#if PITFALL
            const Box taken = std::move(*mine); // gcc-error {{use of deleted function 'std::unique_ptr<}}
            // clang-error@-1 {{call to deleted constructor of 'const Box'}}
#else
            const Box& taken = *mine;
#endif
            return *taken;
        }, lent);
    };
    fearless::scope(body, fearless::borrow(box));
}
