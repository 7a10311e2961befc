// SPDX-License-Identifier: MIT
// canary: broken twin
// canary-form: twin
// Rust: none
// Line: 1
void main() {}
