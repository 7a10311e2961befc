// SPDX-License-Identifier: MIT
// A function captures a parameter that it got by reference.
// Rust: E0521  Line: 1
// Nothing in the signature says that the caller must keep the request until some thread ends.
// Rust: borrowed data escapes outside of the function. Fix: take the parameter by value and move it in.
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
