// SPDX-License-Identifier: MIT
// The right form needs a function that the other library does not have.
// Rust: none  Line: 1
#include <example.hpp>

int main() {
#if PITFALL
    nothing(); // expected-error {{deleted function}}
#else
    extra();
#endif
}
