// SPDX-License-Identifier: MIT
// A Mutex around a std::function is shared with a worker.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.50
// The lock protects the call, not the objects that the callable refers to: others use those without the lock. Rust:
// Mutex<Box<dyn FnMut()>> needs + Send. Fix: the closure itself.
#include <fearless/fearless.hpp>

#include <functional>

int main() {
#if PITFALL
    auto shared = fearless::make_arc<fearless::Mutex<std::function<int()>>>([] { return 42; });
    // expected-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds__use_SendFunction_or_SendBox}}
    auto worker = fearless::spawn([](auto mine) { return mine->with([](auto& call) { return call(); }); }, shared);
    // clang-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds__pass_the_callable_or_value_itself}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<int (*)()>>([] { return 42; });
    auto worker = fearless::spawn([](auto mine) { return mine->with([](auto& call) { return call(); }); }, shared);
#endif
    return *std::move(worker).join();
}
