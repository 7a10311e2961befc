// SPDX-License-Identifier: MIT
void climb(int);
void climb(bool) = delete;
int main() {
    climb(true);
}
