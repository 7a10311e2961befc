// SPDX-License-Identifier: MIT
// A locked queue carries pointers, and the sender keeps writing to what it has sent.
// Rust: E0277  Line: 5  Breaks: data race  Rule: CP.2, CP.31
// Rust twin: channel_of_pointers.rs
// Detector: sanitizers/races/sent_and_still_written
// The lock guards the queue, not the objects that its pointers point to: the receiver and the sender write `number` at
// the same time. Rust: a channel of *mut T does not cross, and a sent value is gone. Fix: send the value.
#include <mutex>
#include <queue>
#include <thread>
#include <type_traits>

#if PITFALL
using Message = int*;
#else
using Message = int;
#endif

std::mutex mutex;
std::queue<Message> queue;

void receive() {
    std::lock_guard lock(mutex);
    if (queue.empty()) return;
#if PITFALL
    *queue.front() += 1;
#else
    queue.front() += 1;
#endif
}

int main() {
    int number = 1;
    std::thread receiver(receive);
    {
        std::lock_guard lock(mutex);
#if PITFALL
        queue.push(&number);
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // tidy-silent {{which thread gets what from a queue is not in the code}} analyzer-silent {{it follows no thread}}
        // cppcheck-silent {{it follows no thread}}
#else
        queue.push(number);
#endif
    }
    number += 1;
    receiver.join();
    return number;
}
