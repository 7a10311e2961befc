// SPDX-License-Identifier: MIT
// A handler is taken out of a timer, and its object is destroyed at once.
// Rust: E0521  Line: 5  Breaks: use after free  Rule: EXP54-CPP
// Rust twin: ../reference-escapes/member_function_captures_this.rs
// Detector: sanitizers/lifetimes/handler_after_cancel
// A handler that has begun does not notice, and uses the object that called cancel() in its destructor. Rust: borrowed
// data escapes. Fix: let cancel() wait until the handler has returned.
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

class Timer {
public:
    void set(std::function<void()> handler) { handler_ = std::move(handler); }
    void fire() {
        const std::lock_guard running(running_);
        std::unique_lock lock(mutex_);
        const auto handler = handler_;
        lock.unlock();
        if (handler) handler();
    }
    void cancel() {
#if PITFALL
        const std::lock_guard lock(mutex_);
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // tidy-silent {{that a handler still runs, is known only when it runs}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
        const std::scoped_lock lock(running_, mutex_);
#endif
        handler_ = nullptr;
    }

private:
    std::mutex running_, mutex_;
    std::function<void()> handler_;
};

int main() {
    Timer timer;
    int timeouts = 0;
    timer.set([&timeouts] { ++timeouts; });
    std::thread clock(&Timer::fire, &timer);
    timer.cancel();
    clock.join();
}
