// SPDX-License-Identifier: MIT
// canary: no expectation
// Rust: E0373
// Line: 1
int main() {
    static_assert(sizeof(int) == 0, "the reason");
}
