// SPDX-License-Identifier: MIT
// canary: no reason
// Rust: E0373
// Line: 6
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // expected-error {{the reason}}
}
// Line: 1
