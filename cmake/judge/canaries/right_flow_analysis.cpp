// SPDX-License-Identifier: MIT
// canary: right
// canary-tools: gcc
// GCC sees this only when it generates code.
// Rust: E0382
// Line: 2
int main() {
    int* pointer = new int(1);
    delete pointer;
    return *pointer; // gcc-warning {{used after}} clang-error {{never asked}}
}
