// SPDX-License-Identifier: MIT
// A std::packaged_task is passed to spawn.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.2
// It hides its callable as std::function does, and with it references and unsynchronised counts. Rust: Box<dyn
// FnOnce()> needs + Send. Fix: pass the callable; spawn returns result and exception by itself.
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
