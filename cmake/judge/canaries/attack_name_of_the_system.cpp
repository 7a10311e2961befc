// SPDX-License-Identifier: MIT
// canary: broken twin
// canary-form: twin
// Rust: none
// Line: 1
#include "names.hpp"
int y1 = 3;
int main() {}
