// SPDX-License-Identifier: MIT
// canary: tool not asked
// No compiler sees it, one tool does, and what the others say is not written down.
// Rust: none
// Line: 3
int main() {
    return 0; // gcc-silent {{cannot}} clang-silent {{cannot}} tidy-warning {{seen}}
}
