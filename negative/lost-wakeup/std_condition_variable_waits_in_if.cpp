// SPDX-License-Identifier: MIT
// A condition is tested once, with `if`, before a wait.
// Rust: none  Line: 3
// After a wake-up for no reason it is not tested again. Fix: pass the condition, which is tested in a loop.
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
