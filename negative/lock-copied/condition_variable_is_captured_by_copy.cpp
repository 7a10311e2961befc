// SPDX-License-Identifier: MIT
// A worker captures a std::condition_variable by copy.
// Rust: E0382  Line: 1  Breaks: hang
// It would notify a copy on which no one waits, and the waiter would sleep for ever. The copy constructor is deleted.
// Rust: Condvar is not Clone. Fix: a channel, which waits and carries the value.
#include <fearless/fearless.hpp>

#include <condition_variable>

int main() {
#if PITFALL
    std::condition_variable ready;
    auto worker = fearless::spawn([ready]() mutable { ready.notify_one(); return true; });
    // gcc-error@-1 {{use of deleted function 'std::condition_variable::condition_variable(const std::condition_variable&)'}}
    // clang-error@-2 {{call to deleted constructor of 'std::condition_variable'}}
    // clang-error@-3 {{E0382_E0499_a_move_only_value_would_be_copied}}
#else
    auto [ready, done] = fearless::channel<int>();
    auto worker = fearless::spawn([](auto mine) { return mine.send(42); }, std::move(ready));
#endif
    return *std::move(worker).join() ? 0 : 1;
}
