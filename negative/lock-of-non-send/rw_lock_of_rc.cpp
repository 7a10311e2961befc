// SPDX-License-Identifier: MIT
// An RwLock around an Rc is shared with a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Several readers copy the Rc at once and change its plain count. Rust: RwLock<Rc<T>> is not Sync. Fix: an Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto shared = fearless::make_arc<fearless::RwLock<fearless::Rc<int>>>(fearless::Rc{42});
    // expected-error@-1 {{E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc}}
    auto worker = fearless::spawn([](auto mine) { return mine->with_read([](const auto& value) { return *value; }); }, shared);
    // clang-error@-1 {{E0277_not_Send__it_shares_without_synchronisation__use_Arc_for_Rc_and_Mutex_for_mutable_data}}
#else
    auto shared = fearless::make_arc<fearless::RwLock<fearless::Arc<int>>>(fearless::Arc{42});
    auto worker = fearless::spawn([](auto mine) { return mine->with_read([](const auto& value) { return *value; }); }, shared);
#endif
    return *std::move(worker).join();
}
