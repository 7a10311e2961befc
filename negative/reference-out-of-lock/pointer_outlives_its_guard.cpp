// SPDX-License-Identifier: MIT
// A pointer to the protected data is used after the guard's block has ended.
// Rust: E0597  Line: 2  Breaks: data race  Rule: CP.2
// The lock is free, and another thread may write while the pointer is read. Rust: `guard` does not live long enough.
// Fix: use it inside the block.
#include <fearless/fearless.hpp>

int main() {
    fearless::Mutex<int> count{42};
    int* value = nullptr;
    int got = 0;
    {
        auto guard = count.lock();
        value = &*guard;
        // clang>=22-error@-1 {{object whose reference is captured does not live long enough}}
        // clang<22-silent {{the lifetime analysis comes with Clang 22}}
        // gcc-silent {{GCC has no lifetime analysis; the data is read without the lock, which only ThreadSanitizer sees}}
#if PITFALL
    }
    got = *value;
#else
        got = *value;
    }
#endif
    return got;
}
