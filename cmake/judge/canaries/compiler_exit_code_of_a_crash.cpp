// SPDX-License-Identifier: MIT
// canary: crash
// canary-compiler: fake/exit_code_of_a_crash
// Rust: none
// Line: 1
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // expected-error {{the reason}}
}
