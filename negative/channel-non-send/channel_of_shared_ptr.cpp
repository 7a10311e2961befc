// SPDX-License-Identifier: MIT
// A channel carries shared_ptr to something mutable.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2, CP.3
// The sender keeps a copy, so sender and receiver can both write the object at once. Rust: Arc<Cell<T>> is not Send.
// Fix: unique_ptr, or Arc.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    auto [sender, receiver] = fearless::channel<std::shared_ptr<int>>();
    // expected-error@-1 {{E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc}}
    auto worker = fearless::spawn([](auto out) { return out.send(std::make_shared<int>(42)); }, std::move(sender));
    // clang-error@-1 {{E0277_not_Send__it_shares_without_synchronisation__use_Arc_for_Rc_and_Mutex_for_mutable_data}}
#else
    auto [sender, receiver] = fearless::channel<std::unique_ptr<int>>();
    auto worker = fearless::spawn([](auto out) { return out.send(std::make_unique<int>(42)); }, std::move(sender));
#endif
    return receiver.recv() && std::move(worker).join() ? 0 : 1;
}
