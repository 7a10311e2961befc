// SPDX-License-Identifier: MIT
// canary: wrong line
// canary-neighbour: right_plain
// Rust: none
// Line: 1
int main() {
    // expected-error {{the reason}}
    static_assert(PITFALL == 0, "the reason");
}
