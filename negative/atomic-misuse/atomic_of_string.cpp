// SPDX-License-Identifier: MIT
// A std::atomic is made of a string.
// Rust: E0432  Line: 1  Breaks: nothing
// std::atomic needs a trivially copyable type; a string is not, so the class refuses it. Rust has no Atomic<String>.
// Fix: a Mutex.
#include <fearless/fearless.hpp>

#include <atomic>
#include <string>

int main() {
#if PITFALL
    std::atomic<std::string> name; // expected-error {{std::atomic requires a trivially copyable type}}
#else
    fearless::Mutex<std::string> name;
#endif
    return sizeof(name) == 0;
}
