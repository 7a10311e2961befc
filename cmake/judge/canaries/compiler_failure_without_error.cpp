// SPDX-License-Identifier: MIT
// canary: inconsistent exit
// canary-compiler: fake/failure_without_error
// Rust: none
// Line: 1
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // expected-error {{the reason}}
}
