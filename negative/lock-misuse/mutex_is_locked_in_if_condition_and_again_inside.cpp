// SPDX-License-Identifier: MIT
// An `if` keeps a guard, and its block locks the same Mutex again.
// Rust: none  Line: 2  Breaks: deadlock, terminate  Rule: CON56-CPP
// The guard of the condition lives to the end of the `if`. With a std::mutex the thread waits for itself, for ever;
// this library throws std::system_error. Rust accepts it: the classic if-let deadlock. Fix: use the guard.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    fearless::Mutex<std::vector<int>> data;
    if (auto guard = data.lock(); guard->empty()) {
#if PITFALL
        auto again = data.lock();
        // clang-error@-1 {{acquiring mutex 'data.lock_' that is already held}}
        // gcc-silent {{GCC has no thread-safety analysis; a std::system_error with E0499 at run time}}
        again->push_back(42);
#else
        guard->push_back(42);
#endif
    }
    return 0;
}
