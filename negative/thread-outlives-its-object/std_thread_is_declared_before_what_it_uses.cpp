// SPDX-License-Identifier: MIT
// A thread is declared before the members that its function uses.
// Rust: none  Line: 3  Breaks: data race, use after free  Rule: EXP54-CPP
// Rust twin: none (a struct's fields are all made before anybody can borrow it)
// Members are made in the order of their declarations: the thread runs before number_ has its value. Fix: declare the
// thread last. sanitizers/races/thread_declared_before_what_it_uses shows it when it runs.
#include <thread>

class Worker {
public:
    ~Worker() { thread_.join(); }

private:
    void run() { seen_ = number_; }

#if PITFALL
    std::thread thread_{[this] { run(); }}; // tidy-warning {{custom-fearless-thread-before-members}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    int number_ = 42;
    int seen_ = 0;
#else
    int number_ = 42;
    int seen_ = 0;
    std::thread thread_{[this] { run(); }};
#endif
};

int main() { const Worker worker; }
