// SPDX-License-Identifier: MIT
// canary: right
// Rust: none
// Line: 1
int main() {
    größe(); // expected-error {{größe}}
}
