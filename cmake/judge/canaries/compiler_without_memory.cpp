// SPDX-License-Identifier: MIT
// canary: crash
// canary-compiler: fake/without_memory
// Rust: none
// Line: 1
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // expected-error {{the reason}}
}
