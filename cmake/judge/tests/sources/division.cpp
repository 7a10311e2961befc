// SPDX-License-Identifier: MIT
int divide(int n) {
    int zero = 0;
    return n / zero;
}
