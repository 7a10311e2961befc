// SPDX-License-Identifier: MIT
// canary: accepted
// Rust: none
// Line: 3
int main() {
    return 0; // tidy-warning {{divides}} analyzer-warning {{Division}} cppcheck-error {{Division}} libcxx-warning {{division}}
}
