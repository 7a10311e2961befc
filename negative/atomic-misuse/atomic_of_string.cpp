// SPDX-License-Identifier: MIT
// A std::atomic of a string.
// Rust: E0432  Line: 1
// No machine has such an instruction: the type must copy byte by byte. Rust has no Atomic<String>. Fix: a Mutex.
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
