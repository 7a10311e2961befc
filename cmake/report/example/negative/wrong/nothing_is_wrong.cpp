// SPDX-License-Identifier: MIT
// Nothing is wrong here, so the judge must call it accepted.
// Rust: none  Line: 1
int main() {
#if PITFALL
    return 0; // expected-error {{something}}
#else
    return 1;
#endif
}
