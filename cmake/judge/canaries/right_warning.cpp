// SPDX-License-Identifier: MIT
// canary: right
// Rust: none
// Line: 2
int main() {
    int unused; // expected-warning {{unused variable}}
}
