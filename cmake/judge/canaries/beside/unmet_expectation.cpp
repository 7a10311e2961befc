// SPDX-License-Identifier: MIT
// canary: unmet expectation
// Rust: none
// Line: 3
int main() {
    return 1 / 0;
    // tidy-warning@-1 {{divides}}
    // analyzer-warning@-2 {{Division by zero}}
    // cppcheck-error@-3 {{Division by zero}}
    // libcxx-warning@-4 {{division by zero}}
    // tidy-warning@-5 {{more}} analyzer-warning@-5 {{more}}
    // cppcheck-warning@-6 {{more}} libcxx-warning@-6 {{more}}
}
