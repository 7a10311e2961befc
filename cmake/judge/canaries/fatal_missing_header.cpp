// SPDX-License-Identifier: MIT
// canary: fatal error
// Rust: none
// Line: 1
#include <no/such/header.hpp> // expected-error {{no/such/header.hpp}}
int main() {}
