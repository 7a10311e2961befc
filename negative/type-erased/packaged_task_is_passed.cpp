// SPDX-License-Identifier: MIT
// A std::packaged_task is the worker.
// Rust: E0277  Line: 1
// It hides its callable as std::function does. Fix: spawn gives result and exception back by itself.
#include <fearless/fearless.hpp>

#include <future>

int main() {
#if PITFALL
    std::packaged_task<int()> task{[] { return 42; }};
    auto worker = fearless::spawn(std::move(task)); // expected-error {{E0277_not_Send__the_type_erases_what_it_holds}}
#else
    auto task = [] { return 42; };
    auto worker = fearless::spawn(std::move(task));
#endif
    return std::move(worker).join() ? 0 : 1;
}
