// SPDX-License-Identifier: MIT
// The right form is wrong, too, so the case is not run.
// Rust: none  Line: 1
int main() {
    return nobody; // expected-error {{nobody}}
}
