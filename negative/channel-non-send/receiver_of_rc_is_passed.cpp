// SPDX-License-Identifier: MIT
// The receiving end of a channel of Rc goes to another thread.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// It receives Rcs whose copies stay with the sender, so two threads change one plain count. Rust: Receiver<Rc<T>> is
// not Send. Fix: Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto ends = fearless::channel<fearless::Rc<int>>();
    // expected-error@-1 {{E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc}}
    auto worker = fearless::spawn([](auto in) { return in.try_recv() ? 1 : 0; }, std::move(ends.second));
    // clang-error@-1 {{E0277_not_Send__it_shares_without_synchronisation__use_Arc_for_Rc_and_Mutex_for_mutable_data}}
#else
    auto ends = fearless::channel<fearless::Arc<int>>();
    auto worker = fearless::spawn([](auto in) { return in.try_recv() ? 1 : 0; }, std::move(ends.second));
#endif
    return *std::move(worker).join();
}
