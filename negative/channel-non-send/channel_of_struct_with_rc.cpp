// SPDX-License-Identifier: MIT
// A channel carries a message with an Rc among its members.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// The message crosses, copies of the Rc stay, and both threads change one plain count. Rust: Sender<Message> is not
// Send. Fix: Arc in the message.
#include <fearless/fearless.hpp>

template <class Body>
struct Message {
    int id;
    Body body;
};

int main() {
#if PITFALL
    auto [sender, receiver] = fearless::channel<Message<fearless::Rc<int>>>();
    // expected-error@-1 {{E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc}}
    auto worker = fearless::spawn([](auto out) { return out.send({1, fearless::Rc{42}}); }, std::move(sender));
    // clang-error@-1 {{E0277_not_Send__it_shares_without_synchronisation__use_Arc_for_Rc_and_Mutex_for_mutable_data}}
#else
    auto [sender, receiver] = fearless::channel<Message<fearless::Arc<int>>>();
    auto worker = fearless::spawn([](auto out) { return out.send({1, fearless::Arc{42}}); }, std::move(sender));
#endif
    return receiver.recv() && std::move(worker).join() ? 0 : 1;
}
