// SPDX-License-Identifier: MIT
// canary: broken twin
// canary-form: twin
// canary-neighbour: defines_a_macro
// Rust: none
// Line: 1
int main() {
    CHECK(1);
}
