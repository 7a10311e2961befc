// SPDX-License-Identifier: MIT
// A const handle is joined, by the function join().
// Rust: E0507  Line: 1  Breaks: nothing
// Joining uses the handle up. Rust: cannot move out of a shared reference. Fix: no const.
// Rust twin: const_handle_is_joined.rs
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    const auto worker = fearless::spawn([] { return 42; });
    const int result = fearless::join(std::move(worker));
    // gcc-error@-1 {{use of deleted function 'R fearless::join(const JoinHandle<R>&&)}}
    // clang-error@-2 {{a const one cannot be joined; leave out the const}}
#else
    auto worker = fearless::spawn([] { return 42; });
    const int result = fearless::join(std::move(worker));
#endif
    return result - 42;
}
