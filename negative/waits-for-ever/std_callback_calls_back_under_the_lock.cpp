// SPDX-License-Identifier: MIT
// A list of listeners is called under its lock, and a listener changes the list.
// Rust: none  Line: 5  Breaks: deadlock, undefined behaviour  Rule: CP.22, CON56-CPP
// Rust twin: none (the same program hangs or panics in Rust)
// Detector: sanitizers/hangs/callback_calls_back
// The listener waits for the lock that its own thread holds. Fix: copy the list under the lock, and call without it.
#include <functional>
#include <mutex>
#include <vector>

class Listeners {
public:
    void add(std::function<void()> listener) {
        const std::lock_guard lock(mutex_);
        all_.push_back(std::move(listener));
    }
    void clear() {
        const std::lock_guard lock(mutex_);
        all_.clear();
    }
    void call() {
        std::unique_lock lock(mutex_);
        const auto now = all_;
#if !PITFALL
        lock.unlock();
#else
        // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
        // tidy-silent {{what a std::function calls is known only when it runs}}
        // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#endif
        for (const auto& listener : now) listener();
    }

private:
    std::mutex mutex_;
    std::vector<std::function<void()>> all_;
};

int main() {
    Listeners listeners;
    listeners.add([&listeners] { listeners.clear(); });
    listeners.call();
}
