// SPDX-License-Identifier: MIT
// An RwLock around a Receiver is shared with a worker.
// Rust: E0277  Line: 1  Breaks: data race, lost result  Rule: CP.2
// A Receiver may move between threads and may not be shared; readers of the RwLock would receive at once. Rust:
// RwLock<Receiver<T>> is not Sync. Fix: a Mutex.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto shared = fearless::make_arc<fearless::RwLock<fearless::Receiver<int>>>(fearless::channel<int>().second);
    // expected-error@-1 {{E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc}}
    auto worker = fearless::spawn([](auto mine) { return mine->write()->try_recv().value_or(0); }, shared);
    // clang-error@-1 {{E0277_not_Send__it_shares_without_synchronisation__use_Arc_for_Rc_and_Mutex_for_mutable_data}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<fearless::Receiver<int>>>(fearless::channel<int>().second);
    auto worker = fearless::spawn([](auto mine) { return mine->lock()->try_recv().value_or(0); }, shared);
#endif
    return *std::move(worker).join();
}
