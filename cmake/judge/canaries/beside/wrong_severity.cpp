// SPDX-License-Identifier: MIT
// canary: wrong reason
// Rust: none
// Line: 3
int main() {
    return 1 / 0;
    // tidy-error@-1 {{divides}} analyzer-error@-1 {{Division by zero}}
    // cppcheck-warning@-2 {{Division by zero}} libcxx-error@-2 {{division by zero}}
}
