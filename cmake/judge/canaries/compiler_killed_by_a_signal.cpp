// SPDX-License-Identifier: MIT
// canary: killed
// canary-compiler: fake/killed_by_a_signal
// Rust: none
// Line: 1
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // expected-error {{the reason}}
}
