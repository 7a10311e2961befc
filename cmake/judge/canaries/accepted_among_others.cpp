// SPDX-License-Identifier: MIT
// canary: accepted
// canary-neighbour: right_plain
// Rust: none
// Line: 1
int main() {
    int used = 1; // expected-error {{the reason}}
    return used - 1;
}
