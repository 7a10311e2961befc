// SPDX-License-Identifier: MIT
// canary: noisy twin
// canary-form: twin
// canary-tools: gcc
// Rust: none
// Line: 1
int* leak();
int main() {
    int* p = leak();
    {
        int x = 1;
        p = &x;
    }
    return *p;
}
