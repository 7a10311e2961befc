// SPDX-License-Identifier: MIT
// A pointer to the protected data is kept when the guard's block ends.
// Rust: E0597  Line: 2
// Rust: `guard` does not live long enough. Fix: use it inside the block.
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
