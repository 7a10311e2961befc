// SPDX-License-Identifier: MIT
// canary: noisy twin
// canary-form: both
// canary-neighbour: silences_with_split
// Rust: none
// Line: 1
int main() {
    int unused;
#if PITFALL
    undeclared(); // gcc-error {{not declared}} gcc-warning@-2 {{unused variable}} clang-error {{undeclared}}
#endif
}
