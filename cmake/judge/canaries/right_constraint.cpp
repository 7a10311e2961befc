// SPDX-License-Identifier: MIT
// canary: right
// Why a constraint fails is said in notes.
// Rust: none
// Line: 1
template <class T>
inline constexpr bool owns_what_it_uses = sizeof(T) == 0;
template <class T>
concept Send = owns_what_it_uses<T>;
template <Send T>
void spawn(T);
void gone(int) = delete;
int main() {
    spawn(1); // expected-error {{owns_what_it_uses}}
    gone(1); // expected-error {{deleted function}}
}
