// SPDX-License-Identifier: MIT
// canary: right
// canary-form: both
// canary-version: clang>=14
// Rust: none
// Line: 1
[[gnu::error("never call this")]] void never();
int main() {
#if PITFALL
    never(); // expected-error {{never call this}}
#endif
}
