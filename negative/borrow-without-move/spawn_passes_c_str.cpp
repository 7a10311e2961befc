// SPDX-License-Identifier: MIT
// A worker gets the c_str() of a local string.
// Rust: E0277  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The characters belong to the string and die with it; the pointer does not show that. Rust: CString::as_ptr gives a
// raw pointer, which is not Send. Fix: pass the string and call c_str() in the worker.
#include <fearless/fearless.hpp>

#include <cstring>
#include <string>

int main() {
    std::string name = "worker";
#if PITFALL
    auto worker = fearless::spawn([](const char* mine) { return std::strlen(mine); }, name.c_str());
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto worker = fearless::spawn([](std::string mine) { return std::strlen(mine.c_str()); }, name);
#endif
    return *std::move(worker).join() == 6 ? 0 : 1;
}
