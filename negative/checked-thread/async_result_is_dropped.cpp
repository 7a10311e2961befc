// SPDX-License-Identifier: MIT
// The future of a checked async is dropped.
// Rust: lint  Line: 1  Breaks: no concurrency
// Rust twin: ../unjoined/async_result_is_dropped.rs
// Its destructor waits: the task runs before the next line, not beside it. Fix: keep the future.
#include <fearless/checked.hpp>

namespace checked = fearless::checked;

int main() {
#if PITFALL
    checked::async([] { return 1; }); // expected-error {{E-unjoined}}
#else
    auto result = checked::async([] { return 1; });
    return result.get() == 1 ? 0 : 1;
#endif
}
