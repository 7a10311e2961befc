// SPDX-License-Identifier: MIT
// A channel carries std::function, as most thread pools do.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.2
// The callable may hold a reference to a dead local or an unsynchronised count, and its type does not show it. Rust:
// Box<dyn FnOnce()> needs + Send. Fix: function pointers and data, or variants of tasks.
#include <fearless/fearless.hpp>

#include <functional>

int main() {
#if PITFALL
    auto [sender, receiver] = fearless::channel<std::function<int()>>();
    // expected-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds__use_SendFunction_or_SendBox}}
    auto worker = fearless::spawn([](auto out) { return out.send([] { return 42; }); }, std::move(sender));
    // clang-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds__pass_the_callable_or_value_itself}}
#else
    auto [sender, receiver] = fearless::channel<int (*)()>();
    auto worker = fearless::spawn([](auto out) { return out.send([] { return 42; }); }, std::move(sender));
#endif
    return receiver.recv() && std::move(worker).join() ? 0 : 1;
}
