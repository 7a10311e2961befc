// SPDX-License-Identifier: MIT
// A channel carries raw pointers.
// Rust: E0277  Line: 1
// Who deletes? Rust: Sender<*mut T> is not Send. Fix: unique_ptr.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    auto [sender, receiver] = fearless::channel<int*>();
    auto worker = fearless::spawn([](auto out) { return out.send(new int{42}); }, std::move(sender));
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto [sender, receiver] = fearless::channel<std::unique_ptr<int>>();
    auto worker = fearless::spawn([](auto out) { return out.send(std::make_unique<int>(42)); }, std::move(sender));
#endif
    return receiver.recv() && std::move(worker).join() ? 0 : 1;
}
