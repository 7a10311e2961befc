// SPDX-License-Identifier: MIT
// canary: surplus error
// canary-tools: libcxx
// Rust: none
// Line: 3
int main() {
    undeclared();
    return 1 / 0;
    // tidy-warning@-1 {{divides}}
    // analyzer-warning@-2 {{Division by zero}}
    // cppcheck-error@-3 {{Division by zero}}
    // libcxx-warning@-4 {{division by zero}}
}
