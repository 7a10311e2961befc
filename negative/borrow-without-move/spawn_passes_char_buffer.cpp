// SPDX-License-Identifier: MIT
// A char buffer on the stack is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The buffer decays to a pointer. std::thread would store that pointer and convert it to a string in the new thread,
// when the frame may be gone. Rust: the array would move; a slice of it would not live long enough. Fix: pass a
// std::string. A character literal is right, and arrives as a std::string.
#include <fearless/fearless.hpp>

#include <string>

int main() {
    char buffer[8] = "worker";
#if PITFALL
    auto worker = fearless::spawn([](std::string mine) { return mine.size(); }, buffer);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto worker = fearless::spawn([](std::string mine) { return mine.size(); }, std::string{buffer});
#endif
    return *std::move(worker).join() == 6 ? 0 : 1;
}
