// SPDX-License-Identifier: MIT
// A lambda with captures is a coroutine.
// Rust: E0373  Line: 3  Breaks: use after free  Rule: CP.51, EXP54-CPP
// The captures are members of the lambda object, not of the coroutine. The lambda dies while the coroutine is
// suspended, and the coroutine reads freed captures when it resumes. Rust: the captures move into the future. Fix: pass
// them as parameters.
#include <coroutine>

struct Task {
    struct promise_type {
        Task get_return_object() { return {}; }
        std::suspend_never initial_suspend() { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() {}
    };
};

int main() {
    int number = 1;
#if PITFALL
    auto work = [number]() -> Task { co_await std::suspend_never{}; (void)number; };
    // tidy-warning@-1 {{cppcoreguidelines-avoid-capturing-lambda-coroutines}}
    // gcc-silent {{GCC has no such warning}} clang-silent {{Clang has no such warning}}
    // analyzer-silent {{it has no check for coroutines}} cppcheck-silent {{it has no check for coroutines}}
    work();
#else
    auto work = [](int mine) -> Task { co_await std::suspend_never{}; (void)mine; };
    work(number);
#endif
}
