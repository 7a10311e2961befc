// SPDX-License-Identifier: MIT
// A null pointer is read.
// Rust: none  Line: 3
int main() {
    int value = 0;
#if PITFALL
    int* pointer = nullptr;
    // cppcheck-error@+6 {{Null pointer dereference: pointer}}
    // gcc-silent {{not asked for}} clang-silent {{not asked for}}
    // tidy-silent {{not asked for}} analyzer-silent {{not asked for}}
#else
    int* pointer = &value;
#endif
    return *pointer + value;
}
