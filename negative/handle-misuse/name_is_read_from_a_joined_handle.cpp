// SPDX-License-Identifier: MIT
// The thread's name is read from a handle after the join.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// join() uses the handle up, and the name went with the thread: thread() throws std::system_error. Rust: borrow of
// moved value. Fix: read the name first.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    const int result = *std::move(worker).join();
    const bool named = worker.thread().is_named();
    // clang-error@-1 {{invalid invocation of method 'thread' on object 'worker' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of used-up values; a std::system_error with E0382 at run time}}
#else
    const bool named = worker.thread().is_named();
    const int result = *std::move(worker).join();
#endif
    return named ? 0 : result;
}
