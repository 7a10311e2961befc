// SPDX-License-Identifier: MIT
// A coroutine takes a parameter by reference.
// Rust: E0597  Line: 3  Breaks: use after free  Rule: CP.53, EXP54-CPP
// The coroutine keeps the reference while it is suspended. The caller's object may be destroyed before it resumes.
// Rust: the borrow must live as long as the future. Fix: take it by value.
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

#if PITFALL
Task work(const int& number) { // tidy-warning {{cppcoreguidelines-avoid-reference-coroutine-parameters}}
// gcc-silent {{GCC has no such warning}} clang-silent {{Clang has no such warning}}
// analyzer-silent {{it has no check for coroutines}} cppcheck-silent {{it has no check for coroutines}}
#else
Task work(int number) {
#endif
    co_await std::suspend_never{};
    (void)number;
}

int main() { work(1); }
