// SPDX-License-Identifier: MIT
// canary: no reason
// Line: 1
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // expected-error {{the reason}}
}
