// SPDX-License-Identifier: MIT
// A std::function is passed to spawn as the worker.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.2
// It may hold a reference to a local or an unsynchronised count, and its type does not show it. Rust: Box<dyn FnOnce()>
// needs + Send. Fix: pass the lambda itself.
#include <fearless/fearless.hpp>

#include <functional>

int main() {
#if PITFALL
    std::function<int()> work = [] { return 42; };
    auto worker = fearless::spawn(work); // expected-error {{E0277_not_Send__the_type_erases_what_it_holds}}
#else
    auto work = [] { return 42; };
    auto worker = fearless::spawn(work);
#endif
    return *std::move(worker).join();
}
