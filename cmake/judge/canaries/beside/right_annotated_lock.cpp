// SPDX-License-Identifier: MIT
// canary: right
// canary-tools: libcxx
// The annotations of libc++ are switched on.
// Rust: none
// Line: 3
#include <mutex>
std::mutex m;
int guarded __attribute__((guarded_by(m)));
int main() {
    return guarded; // libcxx-warning {{requires holding mutex}}
    // tidy-silent {{not asked}} analyzer-silent {{not asked}} cppcheck-silent {{not asked}}
}
