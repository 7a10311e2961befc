// SPDX-License-Identifier: MIT
// A template that requires Send is given an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// The worker and the caller would change one plain count at once. With the bound, the error is at the call, not inside
// the template. Rust: the trait bound is not satisfied. Fix: Arc.
#include <fearless/fearless.hpp>

#include <utility>

template <fearless::Send T>
auto run(T value) {
    return fearless::spawn([](T mine) { return *mine; }, std::move(value));
}

int main() {
#if PITFALL
    auto worker = run(fearless::Rc{42});
    // gcc-error@-1 {{no matching function for call to 'run(}}
    // clang-error@-2 {{no matching function for call to 'run'}}
#else
    auto worker = run(fearless::Arc{42});
#endif
    return *std::move(worker).join();
}
