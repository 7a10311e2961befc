// SPDX-License-Identifier: MIT
// canary: wrong reason
// A warning where an error was promised: it would compile.
// Rust: none
// Line: 1
int main() {
    int unused; // expected-error {{unused variable}}
}
