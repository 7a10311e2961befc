// SPDX-License-Identifier: MIT
// A Builder is configured, but spawn() is never called.
// Rust: lint  Line: 1  Breaks: lost result  Rule: MISRA 0.1.2
// The work is never done, and nothing reports it. Rust: unused Builder that must be used. Fix: spawn() at the end.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Builder{}.name("forgotten").stack_size(1024 * 1024); // expected-error {{a Builder that is dropped starts no thread}}
#else
    auto worker = fearless::Builder{}.name("started").stack_size(1024 * 1024).spawn([] { return 0; });
    return worker ? *std::move(*worker).join() : 1;
#endif
}
