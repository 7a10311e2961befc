// SPDX-License-Identifier: MIT
// A Mutex around an optional Rc is shared with a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// A thread can copy the Rc out of the lock; its count is then changed by several threads without the lock. Rust:
// Mutex<Option<Rc<T>>> is not Sync. Fix: an Arc in it.
#include <fearless/fearless.hpp>

#include <optional>

int main() {
#if PITFALL
    auto shared = fearless::make_arc<fearless::Mutex<std::optional<fearless::Rc<int>>>>();
    // expected-error@-1 {{E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc}}
    auto worker = fearless::spawn([](auto mine) { return mine->with([](auto& value) { return value ? **value : 0; }); }, shared);
    // clang-error@-1 {{E0277_not_Send__it_shares_without_synchronisation__use_Arc_for_Rc_and_Mutex_for_mutable_data}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<std::optional<fearless::Arc<int>>>>();
    auto worker = fearless::spawn([](auto mine) { return mine->with([](auto& value) { return value ? **value : 0; }); }, shared);
#endif
    return *std::move(worker).join();
}
