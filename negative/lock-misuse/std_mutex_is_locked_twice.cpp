// SPDX-License-Identifier: MIT
// A thread locks a std::mutex that it already holds.
// Rust: none  Line: 2  Breaks: deadlock, undefined behaviour  Rule: CON56-CPP
// Rust twin: mutex_is_locked_twice.rs
// Undefined behaviour by the standard; in practice the thread waits for itself, for ever. libc++ annotates its locks,
// so Clang reports it; libstdc++ does not. Fix: lock once.
#include <mutex>

std::mutex mutex;
int number = 0;

int main() {
    std::lock_guard first(mutex);
#if PITFALL
    std::lock_guard second(mutex); // libcxx-error {{-Wthread-safety-analysis}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // tidy-silent {{no check knows the state of a mutex}} analyzer-silent {{it does not follow this lock}}
    // cppcheck-silent {{it does not follow this lock}}
#endif
    return ++number;
}
