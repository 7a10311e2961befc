// SPDX-License-Identifier: MIT
// An element is read under a lock, and removed under the same lock, taken again.
// Rust: none  Line: 5  Breaks: wrong result, lost result  Rule: CP.50
// Rust twin: mutex_is_locked_for_each_step.rs
// Detector: sanitizers/unseen/check_and_act_under_two_locks
// Two consumers read the same element, and then two are removed: one is lost. Fix: one function that does both.
#include <mutex>
#include <queue>
#include <thread>

class Queue {
public:
    void push(int item) {
        const std::lock_guard lock(mutex_);
        items_.push(item);
    }
    int front() const {
        const std::lock_guard lock(mutex_);
        return items_.front();
    }
    void pop() {
        const std::lock_guard lock(mutex_);
        items_.pop();
    }
    int take() {
        const std::lock_guard lock(mutex_);
        const int item = items_.front();
        items_.pop();
        return item;
    }

private:
    mutable std::mutex mutex_;
    std::queue<int> items_;
};

int consume(Queue& queue) {
#if PITFALL
    const int item = queue.front();
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // tidy-silent {{that the two steps are one is not written down}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
    queue.pop();
    return item;
#else
    return queue.take();
#endif
}

int main() {
    Queue queue;
    queue.push(1);
    queue.push(2);
    std::thread worker([&queue] { consume(queue); });
    const int item = consume(queue);
    worker.join();
    return item;
}
