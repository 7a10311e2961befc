// SPDX-License-Identifier: MIT
// A lazily made object is tested twice, the first time without the lock.
// Rust: none  Line: 3  Breaks: data race  Rule: CP.2, CP.110, CP.111
// The first test races with the write under the lock and may see the pointer before the object. Fix: a function-local
// static.
#include <mutex>

int* object = nullptr;
std::mutex mutex;

int& get() {
#if PITFALL
    if (object == nullptr) { // tidy-warning {{custom-fearless-double-checked-lock}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
        std::lock_guard lock(mutex);
        if (object == nullptr) object = new int(42);
    }
    return *object;
#else
    static int made = 42;
    return made;
#endif
}

int main() { return get(); }
