// SPDX-License-Identifier: MIT
// A lock of an inner block is locked after the block has ended.
// Rust: E0597  Line: 2
// The pointer stays, the lock is gone: the guard would hold freed memory. Rust: `count` does not live long enough.
// Fix: the lock outside.
#include <fearless/fearless.hpp>

#include <memory>

template <class Lock>
void hold(const Lock& lock) {
    auto guard = lock.try_lock();
    static_cast<void>(guard);
}

int main() {
    const fearless::Mutex<int>* lock = nullptr;
#if PITFALL
    {
        const fearless::Mutex<int> count{42};
        lock = &count;
        // clang>=22-error@-1 {{does not live long enough}}
        // clang<22-silent {{the lifetime analysis comes with Clang 22}}
    }
#else
    const fearless::Mutex<int> count{42};
    lock = &count;
#endif
#if PITFALL
    hold(*lock); // gcc-error {{using dangling pointer 'lock' to 'count'}}
#else
    hold(*lock);
#endif
    return 0;
}
