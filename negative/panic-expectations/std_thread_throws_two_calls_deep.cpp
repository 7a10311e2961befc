// SPDX-License-Identifier: MIT
// The worker calls a function that may throw.
// Rust: none  Line: 4
// Detector: positive/plain_threads
// As many calls away as you like: the program ends when nobody in the thread catches. Fix: catch in the worker.
#include <string>
#include <thread>

int parse(const std::string& text) { return std::stoi(text); }

int main() {
#if PITFALL
    std::thread worker([] { parse("no number"); });
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{a query does not follow calls}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#else
    std::thread worker([] { try { parse("no number"); } catch (const std::exception&) {} });
#endif
    worker.join();
}
