// SPDX-License-Identifier: MIT
[[nodiscard]] int value();
int main() {
    value();
}
