// SPDX-License-Identifier: MIT
// A global LazyLock holds an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// The LazyLock makes the Rc once. Every thread that copies it changes the plain count, several at once. Rust: a static
// must be Sync. Fix: an Arc in it.
#include <fearless/fearless.hpp>

#if PITFALL
const fearless::LazyLock<fearless::Rc<int>> shared{[] { return fearless::Rc{42}; }}; // expected-error {{E0277}}
#else
const fearless::LazyLock<fearless::Arc<int>> shared{[] { return fearless::Arc{42}; }};
#endif

int main() { return **shared == 42 ? 0 : 1; }
