// SPDX-License-Identifier: MIT
// canary: right
// canary-tools: gcc
// A warning about a function of a header that was inlined into the case, claimed at the call.
// Rust: none
// Line: 2
#include <atomic>
std::atomic<int> flag;
int main() {
    flag.store(1, std::memory_order_acquire); // gcc-warning {{invalid memory model}} clang-error {{never asked}}
}
