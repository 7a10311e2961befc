// SPDX-License-Identifier: MIT
// canary: wrong reason
// Rust: none
// Line: 3
int main() {
    return 1 / 0;
    // tidy-warning@-1 {{use after move}} analyzer-warning@-1 {{use after move}}
    // cppcheck-error@-2 {{use after move}} libcxx-warning@-2 {{use after move}}
}
