// SPDX-License-Identifier: MIT
// A thread waits on a condition_variable without a condition.
// Rust: none  Line: 3  Breaks: hang, wrong result  Rule: CP.42, CON54-CPP, CON55-CPP
// If the notification came first, the thread waits for ever; after a spurious wake-up it continues too early. Fix: pass
// the condition.
#include <condition_variable>
#include <mutex>

std::mutex mutex;
std::condition_variable changed;
bool ready = false;

int main() {
    std::unique_lock lock(mutex);
    ready = true;
#if PITFALL
    changed.wait(lock); // tidy-warning {{custom-fearless-wait-without-predicate}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    changed.wait(lock, [] { return ready; });
#endif
}
