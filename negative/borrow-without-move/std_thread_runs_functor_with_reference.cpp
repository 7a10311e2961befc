// SPDX-License-Identifier: MIT
// A std::thread runs a function object that holds a reference.
// Rust: E0597  Line: 3  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: functor_holds_reference.rs
// The older form of [&answer]. The thread is returned, and the local is gone when it runs. Fix: the function object
// owns its data.
#include <thread>

template <class T>
struct Add {
    T target;
    void operator()() { target += 1; }
};

std::thread start() {
    int answer = 42;
#if PITFALL
    return std::thread(Add<int&>{answer}); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread(Add<int>{answer});
#endif
}

int main() { start().join(); }
