// SPDX-License-Identifier: MIT
// A Receiver is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race, lost result  Rule: CP.2
// Two threads would receive at once and take each other's values; the queue's reader side has no lock for that. Rust:
// Receiver is not Sync. Fix: Arc<Mutex<Receiver>>.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto shared = fearless::make_arc<fearless::Receiver<int>>(fearless::channel<int>().second);
    auto worker = fearless::spawn([](auto mine) { return mine.strong_count() == 1 ? 1 : 0; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<fearless::Receiver<int>>>(fearless::channel<int>().second);
    auto worker = fearless::spawn([](auto mine) { return mine->lock()->try_recv().value_or(0); }, shared);
#endif
    return *std::move(worker).join();
}
