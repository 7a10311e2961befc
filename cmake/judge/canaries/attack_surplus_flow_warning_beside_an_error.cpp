// SPDX-License-Identifier: MIT
// canary: surplus warning
// canary-tools: gcc
// canary-flags: -Werror=unused-result
// Rust: none
// Line: 1
int* leak();
int read() {
    int* p = leak();
    {
        int x = 1;
        p = &x;
    }
    return *p;
}
[[nodiscard]] int need();
int main() {
#if PITFALL
    need(); // gcc-error {{nodiscard}}
#endif
}
