// SPDX-License-Identifier: MIT
// A thread tests its condition once, with `if`, before it waits.
// Rust: none  Line: 3  Breaks: wrong result  Rule: CP.42, CON54-CPP
// After a spurious wake-up the condition is not tested again, and the thread continues although `ready` is false. Fix:
// pass the condition to wait, which tests it in a loop.
#include <condition_variable>
#include <mutex>

std::mutex mutex;
std::condition_variable changed;
bool ready = false;

void consume() {
    std::unique_lock lock(mutex);
#if PITFALL
    if (!ready) changed.wait(lock); // tidy-warning {{custom-fearless-wait-without-predicate}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    changed.wait(lock, [] { return ready; });
#endif
    ready = false;
}

int main() {
    ready = true;
    consume();
}
