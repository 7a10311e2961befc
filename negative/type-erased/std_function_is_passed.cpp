// SPDX-License-Identifier: MIT
// A std::function is the worker.
// Rust: E0277  Line: 1
// It may hold anything, an Rc or a reference too. Rust: Box<dyn FnOnce()> without + Send. Fix: pass the lambda
// itself.
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
