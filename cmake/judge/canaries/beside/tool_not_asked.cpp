// SPDX-License-Identifier: MIT
// canary: tool not asked
// No compiler refuses it, and cppcheck or the analyzer was forgotten.
// Rust: none
// Line: 3
int main() {
    return 1 / 0; // tidy-warning {{divides}} libcxx-warning {{division by zero}}
}
