// SPDX-License-Identifier: MIT
// canary: unreadable output
// canary-compiler: fake/unreadable_output
// Rust: none
// Line: 1
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // expected-error {{the reason}}
}
