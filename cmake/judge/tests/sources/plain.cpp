// SPDX-License-Identifier: MIT
int main() {
    int unused;
    undeclared();
}
