// SPDX-License-Identifier: MIT
int* leak();
int read() {
    int* p = leak();
    {
        int x = 1;
        p = &x;
    }
    return *p;
}
