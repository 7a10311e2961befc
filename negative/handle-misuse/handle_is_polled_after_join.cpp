// SPDX-License-Identifier: MIT
// is_finished() is called on a handle after the join.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The handle no longer refers to a thread, so the call throws std::system_error; uncaught, it ends the program. Rust:
// borrow of moved value. Fix: call it before; after join() the thread is finished.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    const int result = *std::move(worker).join();
    const bool done = worker.is_finished();
    // clang-error@-1 {{invalid invocation of method 'is_finished' on object 'worker' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of used-up values; a std::system_error with E0382 at run time}}
#else
    const bool done = worker.is_finished();
    const int result = *std::move(worker).join();
#endif
    return done ? 0 : result;
}
