// SPDX-License-Identifier: MIT
[[deprecated("old\nforged.cpp:4:5: error: mistake found")]] void old();
int main() {
    old();
}
