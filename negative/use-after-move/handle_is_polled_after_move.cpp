// SPDX-License-Identifier: MIT
// is_finished() is called on a JoinHandle after it was moved into a vector.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The old variable no longer refers to a thread, so the call throws std::system_error; uncaught, it ends the program.
// Rust: borrow of moved value. Fix: call it before the move, or on the handle in the vector.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    std::vector<fearless::JoinHandle<int>> workers;
    fearless::JoinHandle<int> worker = fearless::spawn([] { return 42; });
#if PITFALL
    workers.push_back(std::move(worker));
    const bool done = worker.is_finished();
    // clang-error@-1 {{invalid invocation of method 'is_finished' on object 'worker' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; a std::system_error at run time}}
#else
    const bool done = worker.is_finished();
    workers.push_back(std::move(worker));
#endif
    return *std::move(workers.front()).join() + (done ? 1 : 0);
}
