// SPDX-License-Identifier: MIT
// A worker is joined while the guard is held that it waits for.
// Rust: none  Line: 5  Breaks: deadlock  Rule: CP.22
// Detector: sanitizers/hangs/worker_joined_under_its_guard
// The library does not prevent a deadlock, and neither does Rust. Fix: drop the guard before the join.
#include <fearless/fearless.hpp>

#include <utility>

using fearless::Arc;
using fearless::Mutex;

int main() {
    const Arc<Mutex<int>> number{Mutex<int>{1}};
    auto guard = number->lock();
    auto worker = fearless::spawn([](Arc<Mutex<int>> mine) { return mine->get(); }, number);
#if !PITFALL
    fearless::drop(std::move(guard));
#else
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{it does not know that the worker takes this lock}}
    // tidy-silent {{it looks for std::thread}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#endif
    return std::move(worker).join().has_value() ? 0 : 1;
}
