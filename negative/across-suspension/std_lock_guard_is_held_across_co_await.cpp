// SPDX-License-Identifier: MIT
// A lock guard is alive while a coroutine is suspended.
// Rust: lint  Line: 3  Breaks: undefined behaviour, deadlock  Rule: CP.52
// Rust twin: none (Clippy's await_holding_lock; rustc refuses to spawn such a future, and gives no code)
// The coroutine may resume on another thread, which then unlocks a mutex that it never locked: undefined behaviour.
// Until then everyone else waits for the lock. Fix: unlock before co_await.
#include <coroutine>
#include <mutex>

struct Task {
    struct promise_type {
        Task get_return_object() { return {}; }
        std::suspend_never initial_suspend() { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() {}
    };
};

std::mutex mutex;
int number = 0;

Task work() {
#if PITFALL
    std::lock_guard lock(mutex); // tidy-warning {{misc-coroutine-hostile-raii}}
    // gcc-silent {{GCC has no such warning}} clang-silent {{Clang has no such warning}}
    // analyzer-silent {{it has no check for coroutines}} cppcheck-silent {{it has no check for coroutines}}
    ++number;
#else
    {
        std::lock_guard lock(mutex);
        ++number;
    }
#endif
    co_await std::suspend_never{};
}

int main() { work(); }
