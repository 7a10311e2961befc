// SPDX-License-Identifier: MIT
// A template passes its T to a worker and does not require Send.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// It works for every type of its own tests. Used with an Rc, two threads change one plain count, and the error is
// inside the template. Rust requires the bound `T: Send` in the signature. Fix: `template <fearless::Send T>`, and a T
// that is Send.
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
