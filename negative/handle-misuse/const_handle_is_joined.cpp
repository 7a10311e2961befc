// SPDX-License-Identifier: MIT
// A const handle is joined.
// Rust: E0507  Line: 1  Breaks: nothing
// Joining uses the handle up, so it is a write that const rules out. Rust: cannot move out of a shared reference. Fix:
// no const.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    const auto worker = fearless::spawn([] { return 42; });
    auto result = std::move(worker).join();
    // gcc-error@-1 {{as 'this' argument discards qualifiers}}
    // clang-error@-2 {{no matching member function for call to 'join'}}
#else
    auto worker = fearless::spawn([] { return 42; });
    auto result = std::move(worker).join();
#endif
    return result ? 0 : 1;
}
