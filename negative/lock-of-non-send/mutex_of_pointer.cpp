// SPDX-License-Identifier: MIT
// A Mutex around a raw pointer.
// Rust: E0277  Line: 1
// The pointer is guarded, its target is not. Rust: Mutex<*mut T> is not Sync. Fix: the value in the lock.
#include <fearless/fearless.hpp>

int main() {
    int answer = 42;
#if PITFALL
    auto shared = fearless::make_arc<fearless::Mutex<int*>>(&answer);
    auto worker = fearless::spawn([](auto mine) { return mine->with([](auto& value) { return *value; }); }, shared);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<int>>(answer);
    auto worker = fearless::spawn([](auto mine) { return mine->with([](auto& value) { return value; }); }, shared);
#endif
    return *std::move(worker).join();
}
