// SPDX-License-Identifier: MIT
#pragma message "hello"
int main() {}
