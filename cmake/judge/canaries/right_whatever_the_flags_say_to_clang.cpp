// SPDX-License-Identifier: MIT
// canary: right
// canary-flags: -fno-color-diagnostics -Wfatal-errors -fno-show-column -ferror-limit=1 -fno-diagnostics-show-option
// canary-tools: clang
// Rust: none
// Line: 1
int main() {
    undeclared(); // clang-error {{undeclared}}
    another(); // clang-error {{another}}
}
