// SPDX-License-Identifier: MIT
// canary: right
// canary-tools: tidy
// The checks are those of this folder: a finding in a template, with its note.
// Rust: none
// Line: 3
template <class T>
T f(T a, T b) {
    return a / b; // tidy-warning {{divides}} analyzer-silent {{not asked}} cppcheck-silent {{not asked}}
}
int main() { return f(1, 2); }
