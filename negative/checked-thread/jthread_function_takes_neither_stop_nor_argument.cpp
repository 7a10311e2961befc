// SPDX-License-Identifier: MIT
// The function of a checked jthread takes neither a stop_token nor the argument.
// Rust: none  Line: 1  Breaks: nothing
// Rust twin: none (Rust has no stop tokens)
// A jthread gives its stop_token first, if the function takes one. Fix: take it, or give no argument.
#include <fearless/checked.hpp>

using fearless::checked::jthread;

int main() {
#if PITFALL
    jthread worker([](std::stop_source) {}, 1); // expected-error {{callable}}
#else
    jthread worker([](std::stop_token, int) {}, 1);
#endif
}
