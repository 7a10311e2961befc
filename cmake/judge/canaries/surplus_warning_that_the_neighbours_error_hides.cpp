// SPDX-License-Identifier: MIT
// canary: surplus warning
// canary-neighbour: right_plain
// canary-tools: clang
// Rust: none
// Line: 2
// Clang leaves the analysis of flow out where it has seen an error.
[[nodiscard]] int value();
int main() {
#if PITFALL
    value(); // expected-warning {{nodiscard}}
    int unset;
    return unset;
#endif
}
