// SPDX-License-Identifier: MIT
// canary: right
// canary-flags: -fdiagnostics-color=always -Wfatal-errors -fno-show-column -fmax-errors=1
// canary-tools: gcc
// Rust: none
// Line: 1
int main() {
    undeclared(); // gcc-error {{undeclared}}
    another(); // gcc-error {{another}}
}
