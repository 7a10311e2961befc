// SPDX-License-Identifier: MIT
// canary: crash
// canary-tools: clang
// Rust: none
// Line: 1
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // expected-error {{the reason}}
}
#pragma clang __debug crash
