// SPDX-License-Identifier: MIT
// A task of a pool waits for another task of the same pool.
// Rust: none  Line: 3  Breaks: hang  Rule: CP.4
// Rust twin: none (the same program hangs in Rust)
// When each thread of the pool waits like this, none is left for what they wait for. Fix: wait outside of the pool.
// sanitizers/hangs/pool_waits_for_itself proves it.
#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <queue>
#include <stop_token>
#include <thread>
#include <utility>

class Pool {
public:
    std::future<int> submit(std::function<int()> task) {
        std::packaged_task<int()> wrapped(std::move(task));
        auto result = wrapped.get_future();
        const std::lock_guard lock(mutex_);
        tasks_.push(std::move(wrapped));
        changed_.notify_one();
        return result;
    }

private:
    void run(std::stop_token stop) {
        std::unique_lock lock(mutex_);
        while (changed_.wait(lock, stop, [this] { return !tasks_.empty(); })) {
            auto task = std::move(tasks_.front());
            tasks_.pop();
            lock.unlock();
            task();
            lock.lock();
        }
    }
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::queue<std::packaged_task<int()>> tasks_;
    std::jthread worker_{[this](std::stop_token stop) { run(stop); }};
};

int main() {
    Pool pool;
#if PITFALL
    auto sum = pool.submit([&pool] {
        auto part = pool.submit([] { return 20; });
        return part.get() + 22; // tidy-warning {{custom-fearless-task-waits-for-own-pool}}
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    });
#else
    auto part = pool.submit([] { return 20; });
    auto sum = pool.submit([known = part.get()] { return known + 22; });
#endif
    return sum.get();
}
