// SPDX-License-Identifier: MIT
// A union with a pointer among its members goes to the worker.
// Rust: E0277  Line: 1
// It may hold the pointer. Rust: a union with a raw pointer is not Send. Fix: a variant of values.
#include <fearless/fearless.hpp>

#include <variant>

union Word {
    int number;
    const char* text;
};

int main() {
#if PITFALL
    Word word{42};
    auto worker = fearless::spawn([](Word mine) { return mine.number; }, word); // expected-error {{?}}
#else
    std::variant<int, char> word{42};
    auto worker = fearless::spawn([](auto mine) { return std::get<int>(mine); }, word);
#endif
    return *std::move(worker).join();
}
