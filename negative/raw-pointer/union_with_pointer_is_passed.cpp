// SPDX-License-Identifier: MIT
// A struct with a union that may be a pointer goes to a worker.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31
// Only the program knows which member is active; if it is the pointer, the worker may follow it to freed memory. Rust:
// a union with a raw pointer is not Send. Fix: a variant of values.
#include <fearless/fearless.hpp>

#include <variant>

struct Word {
    union {
        int number;
        const char* text;
    };
};

int main() {
#if PITFALL
    Word word{{42}};
    auto worker = fearless::spawn([](auto mine) { return mine.number; }, word);
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    std::variant<int, char> word{42};
    auto worker = fearless::spawn([](auto mine) { return std::get<int>(mine); }, word);
#endif
    return *std::move(worker).join();
}
