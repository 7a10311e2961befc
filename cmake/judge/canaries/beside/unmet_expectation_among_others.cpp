// SPDX-License-Identifier: MIT
// canary: unmet expectation
// canary-neighbour: right
// Rust: none
// Line: 3
int main() {
    return 1 / 0;
    // tidy-warning@-1 {{divides}} analyzer-warning@-1 {{Division by zero}} cppcheck-error@-1 {{Division by zero}} libcxx-warning@-1 {{division by zero}}
    // tidy-warning@-2 {{twice}} analyzer-warning@-2 {{twice}} cppcheck-error@-2 {{twice}} libcxx-warning@-2 {{twice}}
}
