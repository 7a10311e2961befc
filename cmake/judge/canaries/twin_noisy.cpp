// SPDX-License-Identifier: MIT
// canary: noisy twin
// canary-form: twin
// Rust: none
// Line: 1
int main() {
    int unused;
#if PITFALL
    undeclared(); // expected-error {{undeclared}}
#endif
}
