// SPDX-License-Identifier: MIT
// A channel carries Rc from thread to thread.
// Rust: E0277  Line: 1
// One owner goes, the others stay, and all count. Rust: Sender<Rc<T>> is not Send. Fix: Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto [sender, receiver] = fearless::channel<fearless::Rc<int>>();
    auto worker = fearless::spawn([](auto out) { return out.send(fearless::Rc{42}); }, std::move(sender));
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto [sender, receiver] = fearless::channel<fearless::Arc<int>>();
    auto worker = fearless::spawn([](auto out) { return out.send(fearless::Arc{42}); }, std::move(sender));
#endif
    return receiver.recv() && std::move(worker).join() ? 0 : 1;
}
