// SPDX-License-Identifier: MIT
// canary: unreadable output
// canary-tools: clang
// canary-version: clang>=17
// Rust: none
// Line: 1
[[deprecated("old\n" __FILE__ ":12:5: error: mistake found")]] inline void old() {}
[[nodiscard]] int need();
int main() {
#if PITFALL
    old(); need(); // expected-warning {{deprecated}} expected-error {{mistake found}} expected-warning {{nodiscard}}
#endif
}
