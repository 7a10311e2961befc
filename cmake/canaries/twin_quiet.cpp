// SPDX-License-Identifier: MIT
// canary: right
// canary-mode: twin
// Rust: none
// Line: 1
int main() {
#if PITFALL
    undeclared(); // expected-error {{undeclared}}
#endif
}
