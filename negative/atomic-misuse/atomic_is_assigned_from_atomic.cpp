// SPDX-License-Identifier: MIT
// One std::atomic is assigned from another.
// Rust: E0308  Line: 1  Breaks: wrong result
// That would be a load and a store, and another thread can change the source in between. The copy assignment is
// deleted. Rust: load and store are written out. Fix: store(other.load()).
#include <fearless/fearless.hpp>

#include <atomic>

int main() {
    std::atomic<int> count = 42;
    std::atomic<int> copy = 0;
#if PITFALL
    copy = count;
    // gcc-error@-1 {{use of deleted function 'std::atomic<int>& std::atomic<int>::operator=(const std::atomic<int>&)'}}
    // clang-error@-2 {{overload resolution selected deleted operator '='}}
#else
    copy = count.load();
#endif
    return copy.load();
}
