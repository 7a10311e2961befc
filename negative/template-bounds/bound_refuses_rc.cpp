// SPDX-License-Identifier: MIT
// A template that asks for Send is given an Rc.
// Rust: E0277  Line: 1
// With the bound the error stands at the call, not inside the template. Rust: the trait bound is not satisfied. Fix:
// Arc.
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
