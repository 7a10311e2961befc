// SPDX-License-Identifier: MIT
// canary: not silent
// canary-tools: gcc
// GCC sees this only when it generates code; -fsyntax-only would believe it silent.
// Rust: E0382
// Line: 2
int main() { // gcc-silent {{it cannot see it}} clang-error {{never asked}}
    int* pointer = new int(1);
    delete pointer;
    return *pointer;
}
