// SPDX-License-Identifier: MIT
// A null pointer is read, and only a detector sees it.
// Rust: none  Line: 5
// Detector: planted/null_is_read
int read(const int* pointer) { return *pointer; }

int main() {
    int value = 0;
#if PITFALL
    int* pointer = nullptr;
    // gcc-silent {{not asked for}} clang-silent {{not asked for}}
    // tidy-silent {{not asked for}} analyzer-silent {{not asked for}} cppcheck-silent {{not asked for}}
#else
    int* pointer = &value;
#endif
    return value == 0 ? value : read(pointer);
}
