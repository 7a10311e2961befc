// SPDX-License-Identifier: MIT
// canary: malformed expectation
// Rust: none
// Line: 1
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // expected-error {{the reason}}
    // EXPECTED-ERROR {{the reason}}
}
