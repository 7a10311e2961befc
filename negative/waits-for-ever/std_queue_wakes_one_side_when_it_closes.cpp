// SPDX-License-Identifier: MIT
// A queue that is closed wakes who waits for items, and forgets who waits for room.
// Rust: none  Line: 5  Breaks: hang  Rule: CON55-CPP
// Rust twin: none (the same program hangs in Rust)
// Detector: sanitizers/hangs/shutdown_wakes_one_side
// The producer sleeps for ever. Fix: notify both.
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

class Queue {
public:
    bool push(int item) {
        std::unique_lock lock(mutex_);
        room_.wait(lock, [this] { return closed_ || items_.empty(); });
        if (!closed_) items_.push_back(item);
        return !closed_;
    }
    void close() {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        filled_.notify_all();
#if !PITFALL
        room_.notify_all();
#else
        // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
        // tidy-silent {{a notification that is missing is not in the program}}
        // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#endif
    }

private:
    std::mutex mutex_;
    std::condition_variable filled_, room_;
    std::deque<int> items_;
    bool closed_ = false;
};

int main() {
    Queue queue;
    queue.push(1);
    std::thread producer([&queue] { queue.push(2); });
    queue.close();
    producer.join();
}
