// SPDX-License-Identifier: MIT
// canary: unmet expectation
// Rust: none
// Line: 1
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // expected-error {{the reason}} expected-error {{reason}}
}
