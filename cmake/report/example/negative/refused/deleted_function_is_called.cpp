// SPDX-License-Identifier: MIT
// A deleted function is called, with "quotes" and a back\slash in the sentence.
// Rust: E0277, E0382  Line: 1
#include <example.hpp>

int main() {
#if PITFALL
    gone(); // expected-error {{deleted function}}
#else
    here();
#endif
}
