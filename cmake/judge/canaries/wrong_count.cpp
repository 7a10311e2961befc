// SPDX-License-Identifier: MIT
// canary: wrong count
// Rust: none
// Line: 1
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // expected-error 2 {{the reason}}
}
