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
    // gcc-error@-1 {{JoinHandle<R>::join() const &&}}
    // clang-error@-2 {{a const one cannot be joined; leave out the const}}
#else
    auto worker = fearless::spawn([] { return 42; });
    auto result = std::move(worker).join();
#endif
    return result ? 0 : 1;
}
