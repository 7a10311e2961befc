// SPDX-License-Identifier: MIT
// A bounded queue that is closed wakes who waits for items and who waits for room. The mutant wakes the first only.
// Breaks: hang  Rule: CON55-CPP
// Report: watchdog {{the producer waits for room that nobody makes}}
// Silent: tsan {{every access is locked; the notification that is missing is not written down}}
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

class Queue {
public:
    bool push(int item) {
        std::unique_lock lock{mutex_};
        ++waiting_;
        waits_.notify_all();
        room_.wait(lock, [this] { return closed_ || items_.size() < 1; }); // waits: here
        if (closed_) return false;
        items_.push_back(item);
        --waiting_;
        return true;
    }
    void close() {
        const std::lock_guard lock{mutex_};
        closed_ = true;
        filled_.notify_all();
#if !MUTANT
        room_.notify_all();
#endif
    }
    void wait_for_a_waiter() {
        std::unique_lock lock{mutex_};
        waits_.wait(lock, [this] { return waiting_ == 1; });
    }

private:
    std::mutex mutex_;
    std::condition_variable filled_, room_, waits_;
    std::deque<int> items_;
    int waiting_ = 0;
    bool closed_ = false;
};

int main() {
    Queue queue;
    queue.push(1);
    std::thread producer{[&queue] { queue.push(2); }}; // no room: it waits
    queue.wait_for_a_waiter();
    queue.close();
    producer.join(); // waits: here
}
