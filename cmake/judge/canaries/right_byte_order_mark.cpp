// SPDX-License-Identifier: MIT
// canary: right
// Rust: none
// Line: 1
int main() {
    undeclared(); // gcc-error {{not declared}} clang-error {{undeclared}}
}
