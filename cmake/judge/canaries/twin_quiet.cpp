// SPDX-License-Identifier: MIT
// canary: right
// canary-form: twin
// Rust: none
// Line: 1
int main() {
#if PITFALL
    undeclared(); // expected-error {{undeclared}}
#endif
}
