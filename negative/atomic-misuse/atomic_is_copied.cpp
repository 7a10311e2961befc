// SPDX-License-Identifier: MIT
// A std::atomic is copied.
// Rust: E0599  Line: 1  Breaks: wrong result
// The copy would be a second counter that no one else sees. The copy constructor is deleted. Rust: AtomicI32 is not
// Clone. Fix: load() it.
#include <fearless/fearless.hpp>

#include <atomic>

int main() {
    std::atomic<int> count = 42;
#if PITFALL
    auto seen = count;
    // gcc-error@-1 {{use of deleted function 'std::atomic<int>::atomic(const std::atomic<int>&)'}}
    // clang-error@-2 {{call to deleted constructor of 'std::atomic<int>'}}
#else
    auto seen = count.load();
#endif
    return seen;
}
