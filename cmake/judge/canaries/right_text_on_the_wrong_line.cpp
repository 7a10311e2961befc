// SPDX-License-Identifier: MIT
// canary: wrong line
// Rust: none
// Line: 1
int main() {
    // expected-error {{the reason}}
    static_assert(sizeof(int) == 0, "the reason");
}
