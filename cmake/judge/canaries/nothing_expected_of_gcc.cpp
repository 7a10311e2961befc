// SPDX-License-Identifier: MIT
// canary: no expectation
// canary-tools: gcc
// Rust: none
// Line: 2
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // clang-error {{the reason}}
}
