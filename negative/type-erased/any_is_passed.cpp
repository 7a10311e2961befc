// SPDX-License-Identifier: MIT
// A std::any is passed to a worker.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.2
// It may hold a pointer to a local or an unsynchronised count, and its type does not show it. Rust: Box<dyn Any> needs
// + Send. Fix: a variant of what it can be.
#include <fearless/fearless.hpp>

#include <any>
#include <variant>

int main() {
#if PITFALL
    std::any value = 42;
    auto worker = fearless::spawn([](std::any mine) { return std::any_cast<int>(mine); }, value);
    // expected-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds}}
#else
    std::variant<int, char> value = 42;
    auto worker = fearless::spawn([](auto mine) { return std::get<int>(mine); }, value);
#endif
    return *std::move(worker).join();
}
