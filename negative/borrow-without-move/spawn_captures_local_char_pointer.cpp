// SPDX-License-Identifier: MIT
// A const char* into a local string is captured by value.
// Rust: E0277  Line: 1
// Looks like a literal at the place of use. A literal itself is fine, as an argument: it arrives as a std::string.
// Rust: raw pointers are not Send. Fix: pass the string.
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
