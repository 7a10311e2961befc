// SPDX-License-Identifier: MIT
// A worker captures a const char* into a local string.
// Rust: E0277  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The pointer is copied, the characters are not: they die with the string, and the worker reads freed memory. Rust: raw
// pointers are not Send. Fix: pass the string. A literal is safe as an argument; it arrives as a std::string.
#include <fearless/fearless.hpp>

#include <cstring>
#include <string>

int main() {
    std::string name = "worker";
    const char* text = name.c_str();
#if PITFALL
    auto worker = fearless::spawn([text] { return std::strlen(text); });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto worker = fearless::spawn([](std::string mine) { return mine.size(); }, std::string{text});
#endif
    return *std::move(worker).join() == 6 ? 0 : 1;
}
