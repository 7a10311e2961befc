// SPDX-License-Identifier: MIT
// A queue is tested before the lock is taken.
// Rust: none  Line: 5  Breaks: data race, undefined behaviour  Rule: CP.2, CP.50
// Rust twin: none (a Mutex in Rust owns its data, so nobody can look without it)
// Detector: sanitizers/races/queue_peeked_at_without_its_lock
// Another thread takes the last element between the test and the lock, and front() of an empty queue is undefined.
// Fix: test under the lock.
#include <mutex>
#include <queue>
#include <thread>

std::mutex mutex;
std::queue<int> items;

int take() {
#if PITFALL
    if (items.empty()) return 0;
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // tidy-silent {{no check knows which data belongs to which mutex}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
    const std::lock_guard lock(mutex);
#else
    const std::lock_guard lock(mutex);
    if (items.empty()) return 0;
#endif
    const int item = items.front();
    items.pop();
    return item;
}

int main() {
    items.push(1);
    int first = 0;
    std::thread worker([&first] { first = take(); });
    const int second = take();
    worker.join();
    return first + second;
}
