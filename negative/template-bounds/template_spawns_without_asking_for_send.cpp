// SPDX-License-Identifier: MIT
// A template hands its T to a worker, and does not ask for Send.
// Rust: E0277  Line: 1
// It works for every type of its own tests, and fails in its user's code, with an error inside the template. Rust
// demands the bound `T: Send` in the signature. Fix: `template <fearless::Send T>`, and a T that is Send.
#include <fearless/fearless.hpp>

#include <utility>

#if PITFALL
template <class T>
#else
template <fearless::Send T>
#endif
auto run(T value) {
    return fearless::spawn([](T mine) { return *mine; }, std::move(value));
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
}

int main() {
#if PITFALL
    return *run(fearless::Rc{42}).join();
#else
    return *run(fearless::Arc{42}).join();
#endif
}
