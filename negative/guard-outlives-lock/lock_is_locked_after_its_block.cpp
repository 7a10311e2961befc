// SPDX-License-Identifier: MIT
// A mutex of an inner block is locked through a pointer after the block has ended.
// Rust: E0597  Line: 2  Breaks: use after free  Rule: EXP54-CPP, ES.65
// The pointer is still there, the mutex is not: locking it is a use after its lifetime. Rust: `count` does not live
// long enough. Fix: declare the mutex outside.
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
