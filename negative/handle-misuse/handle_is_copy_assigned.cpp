// SPDX-License-Identifier: MIT
// A JoinHandle is copied by assignment.
// Rust: E0382  Line: 1  Breaks: double free
// Two handles would each join one thread, and the thread of the assigned one would be forgotten. Rust moves here. Fix:
// std::move.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
    auto second = fearless::spawn([] { return 1; });
#if PITFALL
    second = worker;
    // gcc-error@-1 {{use of deleted function 'fearless::JoinHandle<R>& fearless::JoinHandle<R>::operator=(const fearless::JoinHandle<R>&)}}
    // clang>=19-error@-2 {{a JoinHandle is the only right to join}}
    // clang<19-error@-3 {{overload resolution selected deleted operator '='}}
#else
    second = std::move(worker);
#endif
    return *std::move(second).join();
}
