// SPDX-License-Identifier: MIT
// A function starts a worker that captures its reference parameter by reference.
// Rust: E0521  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// The caller's string, here a temporary, is gone when the worker reads it. Nothing in the signature shows that it must
// live longer. Rust: borrowed data escapes outside of the function. Fix: take the parameter by value, and move it in.
#include <fearless/fearless.hpp>

#include <string>

#if PITFALL
auto answer(const std::string& request) {
    return fearless::spawn([&request] { return request.size(); });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
}
#else
auto answer(std::string request) {
    return fearless::spawn([](std::string mine) { return mine.size(); }, std::move(request));
}
#endif

int main() { return *answer("request").join() == 7 ? 0 : 1; }
