// SPDX-License-Identifier: MIT
// A global thread is declared before a global that it uses.
// Rust: none  Line: 5  Breaks: use after free  Rule: CP.24, EXP54-CPP, I.2
// Rust twin: none (a static is never dropped)
// Detector: sanitizers/lifetimes/static_dies_under_its_thread
// Globals die in the reverse order of their making, so the text is destroyed before the thread is joined. In two files
// there is no order at all. Fix: declare the thread last, or better, in main.
#include <string>
#include <thread>

#if PITFALL
std::jthread worker;
const std::string text = "a text that is read until the end";
#else
const std::string text = "a text that is read until the end";
std::jthread worker;
#endif

int main() {
    worker = std::jthread([] { return text.size(); });
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{it compares the order of members, and not of globals}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
}
