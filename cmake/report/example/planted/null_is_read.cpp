// SPDX-License-Identifier: MIT
// Stands for a program that a detector runs; the example builds nothing.
int main() {}
