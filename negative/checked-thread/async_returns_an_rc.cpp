// SPDX-License-Identifier: MIT
// The task of a checked async returns an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free
// Rust twin: ../returns-non-send/worker_returns_rc.rs
// The result crosses back through the future, and must be as free as an argument. Fix: return an Arc.
#include <fearless/checked.hpp>

#include <fearless/arc.hpp>
#include <fearless/rc.hpp>

namespace checked = fearless::checked;

int main() {
#if PITFALL
    auto result = checked::async([] { return fearless::Rc{42}; }); // expected-error {{E0277}}
#else
    auto result = checked::async([] { return fearless::Arc{42}; });
#endif
    return *result.get() == 42 ? 0 : 1;
}
