// SPDX-License-Identifier: MIT
// canary: not silent
// canary-neighbour: right
// Rust: none
// Line: 3
int main() {
#if PITFALL
    return 1 / 0; // gcc-warning {{seen}}
#endif
    // tidy-silent {{cannot}} analyzer-silent {{cannot}} cppcheck-silent {{cannot}} libcxx-silent {{cannot}}
}
