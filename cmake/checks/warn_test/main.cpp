// SPDX-License-Identifier: MIT
// A result that must be kept is dropped.
[[nodiscard]] static int result() { return 0; }

int main() { result(); }
