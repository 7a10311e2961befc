// SPDX-License-Identifier: MIT
// A task of a pool returns what a second task needs, and whoever waits is no thread of the pool. The mutant's task
// waits for a second task of its own pool, whose only thread is the one that waits.
// Breaks: hang  Rule: CP.4
// Report: watchdog {{the thread of the pool waits for a task that only it could run}}
// Silent: tsan {{a future is no lock}}
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

class Pool {
public:
    Pool() : worker_{[this] { run(); }} {}
    ~Pool() {
        submit({});
        worker_.join();
    }
    std::future<int> submit(std::function<int()> task) {
        auto promise = std::make_shared<std::promise<int>>();
        auto result = promise->get_future();
        const std::lock_guard lock{mutex_};
        if (task) {
            tasks_.push_back([promise, task] { promise->set_value(task()); });
        } else {
            tasks_.push_back(nullptr); // the last one
        }
        changed_.notify_one();
        return result;
    }

private:
    void run() {
        for (;;) {
            std::unique_lock lock{mutex_};
            changed_.wait(lock, [this] { return !tasks_.empty(); });
            const std::function<void()> task = std::move(tasks_.front());
            tasks_.pop_front();
            lock.unlock();
            if (!task) return;
            task();
        }
    }
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> tasks_;
    std::thread worker_;
};

int main() {
    Pool pool;
#if MUTANT
    auto sum = pool.submit([&pool] {
        auto part = pool.submit([] { return 20; });
        return part.get() + 22; // waits: here
    });
    return sum.get() == 42 ? 0 : 1; // waits: here
#else
    auto part = pool.submit([] { return 20; });
    const int known = part.get();
    auto sum = pool.submit([known] { return known + 22; });
    return sum.get() == 42 ? 0 : 1;
#endif
}
