// SPDX-License-Identifier: MIT
// canary: right
// Errors inside a template are claimed at the call, also the second and third one, whose chain is printed only once.
// Rust: none
// Line: 1
#include "refuse.hpp"
int main() {
    outer(1);  // expected-error {{first reason}} expected-error {{second reason}} expected-error {{third reason}}
    outer(2L); // expected-error {{first reason}} expected-error {{second reason}} expected-error {{third reason}}
    REFUSE("in a macro"); // expected-error {{in a macro}}
    (void)sizeof(Inner<char>); // expected-error {{the reason of a class}}
}
