// SPDX-License-Identifier: MIT
// canary: no expectation
// canary-tools: clang
// Rust: none
// Line: 2
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // gcc-error {{the reason}}
}
