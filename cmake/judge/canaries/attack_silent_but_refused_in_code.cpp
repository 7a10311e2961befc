// SPDX-License-Identifier: MIT
// canary: not silent
// Rust: none
// Line: 1
[[gnu::error("never call this")]] void never();
int main() {
#if PITFALL
    never(); // gcc-silent {{it is said to accept this}} clang-silent {{it is said to accept this}} tidy-silent {{x}} analyzer-silent {{x}} cppcheck-silent {{x}} tidy<1-error {{x}}
#endif
}
