// SPDX-License-Identifier: MIT
// A loop over handles by reference joins each of them without std::move.
// Rust: E0507  Line: 1  Breaks: terminate
// The handles stay in the vector, used up, and a second join of one would throw std::system_error. Rust: cannot move
// out of a reference. Fix: std::move.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    std::vector<fearless::JoinHandle<int>> workers;
    workers.push_back(fearless::spawn([] { return 42; }));
#if PITFALL
    for (auto& worker : workers) worker.join();
    // gcc-error@-1 {{use of deleted function 'void fearless::JoinHandle<R>::join() &}}
    // clang>=19-error@-2 {{join() uses the handle up}}
    // clang<19-error@-3 {{call to deleted member function 'join'}}
#else
    for (auto& worker : workers) std::move(worker).join().value();
#endif
    return 0;
}
