// SPDX-License-Identifier: MIT
// canary: wrong reason
// An arity error lists the candidates, and the candidates name the concept.
// Rust: none
// Line: 1
template <class T>
concept Send = sizeof(T) > 0;
template <Send T>
void spawn(T);
int main() {
    spawn(1, 2); // expected-error {{Send}}
}
