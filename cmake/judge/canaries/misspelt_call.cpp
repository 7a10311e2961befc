// SPDX-License-Identifier: MIT
// canary: wrong reason
// Refused, but only because a name is misspelt.
// Rust: none
// Line: 1
struct Lock {
    void unlock() = delete;
};
int main() {
    Lock lock;
    lock.unlok(); // expected-error {{deleted function}}
}
