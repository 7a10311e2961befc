// SPDX-License-Identifier: MIT
// Two function-local statics need each other while they are made.
// Rust: none  Line: 5  Breaks: deadlock, undefined behaviour
// Rust twin: none (two LazyLocks that need each other hang in Rust, too)
// Detector: sanitizers/hangs/statics_made_crosswise
// Each static has a hidden lock while it is made. Two threads that begin on both sides wait for each other. Fix: make
// both in one place, one after the other.
#include <thread>

int& journal(int depth);

#if PITFALL
int& accounts(int depth) {
    static int made = depth == 0 ? 1 : journal(depth - 1) + 1;
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{who makes a static first is known only when it runs}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    return made;
}
int& journal(int depth) {
    static int made = depth == 0 ? 1 : accounts(depth - 1) + 1;
    return made;
}
#else
int& accounts(int) {
    static int made = 1;
    return made;
}
int& journal(int) {
    static int made = accounts(0) + 1;
    return made;
}
#endif

int main() {
    std::jthread worker([] { journal(1); });
    return accounts(1) < 0;
}
