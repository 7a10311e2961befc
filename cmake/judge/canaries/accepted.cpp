// SPDX-License-Identifier: MIT
// canary: accepted
// The mistake compiles: somebody mended the language, or the case tests nothing.  Rust: none
// Line: 1
int main() {
    return 0; // expected-error {{nothing is wrong here}}
}
