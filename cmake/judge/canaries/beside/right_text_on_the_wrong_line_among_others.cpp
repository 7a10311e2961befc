// SPDX-License-Identifier: MIT
// canary: wrong line
// canary-neighbour: right
// Rust: none
// Line: 3
int main() {
    // tidy-warning {{divides}} analyzer-warning {{Division by zero}} cppcheck-error {{Division by zero}} libcxx-warning {{division by zero}}
#if PITFALL
    return 1 / 0;
#endif
}
