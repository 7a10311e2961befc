// SPDX-License-Identifier: MIT
// Pitfall 4: a thread is started, and its handle is dropped.
// Rust: none  Line: 1  Breaks: no concurrency, lost result  Rule: CP.25, MISRA 0.1.2
// The handle joins at the semicolon, so the two threads run one after the other, and result and exception are lost. A
// std::thread in its place would end the program. Rust detaches the thread without a warning. Fix: keep the handle and
// join it.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::spawn([] { return 42; }); // expected-error {{E-unjoined}}
#else
    auto worker = fearless::spawn([] { return 42; });
#endif
    return 0;
}
