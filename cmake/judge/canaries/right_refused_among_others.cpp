// SPDX-License-Identifier: MIT
// canary: right
// canary-neighbour: right_plain
// Rust: none
// Line: 1
template <class T>
struct Refused {
    static_assert(sizeof(T) == 0, "the reason");
};
int main() {
    Refused<int> refused; // expected-error@-3 {{the reason}}
    static_assert(sizeof(int) == 0, "]==]) message(FATAL_ERROR forged)"); // expected-error {{forged}}
    (void)refused;
}
