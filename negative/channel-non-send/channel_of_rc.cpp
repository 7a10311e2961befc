// SPDX-License-Identifier: MIT
// A channel carries Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// One owner crosses, its copies stay, and both threads change one plain count: freed twice or never. Rust:
// Sender<Rc<T>> is not Send. Fix: Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto [sender, receiver] = fearless::channel<fearless::Rc<int>>();
    // expected-error@-1 {{E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc}}
    auto worker = fearless::spawn([](auto out) { return out.send(fearless::Rc{42}); }, std::move(sender));
    // clang-error@-1 {{E0277_not_Send__it_shares_without_synchronisation__use_Arc_for_Rc_and_Mutex_for_mutable_data}}
#else
    auto [sender, receiver] = fearless::channel<fearless::Arc<int>>();
    auto worker = fearless::spawn([](auto out) { return out.send(fearless::Arc{42}); }, std::move(sender));
#endif
    return receiver.recv() && std::move(worker).join() ? 0 : 1;
}
