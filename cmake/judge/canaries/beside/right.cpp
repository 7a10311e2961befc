// SPDX-License-Identifier: MIT
// canary: right
// Rust: none
// Line: 3
int main() {
    return 1 / 0; // gcc-silent {{not asked here}}
    // tidy-warning@-1 {{divides}}
    // analyzer-warning@-2 {{Division by zero}}
    // cppcheck-error@-3 {{Division by zero}}
    // libcxx-warning@-4 {{division by zero}}
}
