// SPDX-License-Identifier: MIT
// A handle is detached without std::move.
// Rust: none  Line: 1  Breaks: nothing  Rule: CP.26
// detach() uses the handle up, and the call does not show it; a later join would throw. Rust detaches by dropping the
// handle. Fix: std::move(worker).detach().
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    worker.detach();
    // gcc-error@-1 {{use of deleted function 'void fearless::JoinHandle<R>::detach() &}}
    // clang>=19-error@-2 {{detach() uses the handle up}}
    // clang<19-error@-3 {{call to deleted member function 'detach'}}
#else
    std::move(worker).detach();
#endif
    return 0;
}
