// SPDX-License-Identifier: MIT
// canary: right
// canary-form: both
// Rust: none
// Line: 1
%:define CHECK(x) (void)(x)
int main() {
#if PITFALL
    undeclared(); // gcc-error {{not declared}} clang-error {{undeclared}}
#endif
    CHECK(1);
}
