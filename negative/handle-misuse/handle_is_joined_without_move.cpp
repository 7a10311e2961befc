// SPDX-License-Identifier: MIT
// A handle is joined without std::move.
// Rust: E0507  Line: 1  Breaks: nothing
// join() uses the handle up, and the call does not show it; a later join would throw. Rust: cannot move out of
// `worker`, behind a reference. Fix: std::move(worker).join().
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    auto result = worker.join();
    // gcc-error@-1 {{use of deleted function 'void fearless::JoinHandle<R>::join() &}}
    // clang>=19-error@-2 {{join() uses the handle up}}
    // clang<19-error@-3 {{call to deleted member function 'join'}}
#else
    auto result = std::move(worker).join();
#endif
    return result ? 0 : 1;
}
