// SPDX-License-Identifier: MIT
// A JoinHandle is asked after it was moved into a list.
// Rust: E0382  Line: 2
// Rust: borrow of moved value. Fix: ask first.
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
