// SPDX-License-Identifier: MIT
// A std::thread calls a function whose callee throws.
// Rust: none  Line: 4  Breaks: terminate  Rule: ERR50-CPP, ERR51-CPP
// Detector: positive/plain_threads
// std::stoi throws two calls below the thread's function. Nothing in the thread catches it: std::terminate ends the
// program. Fix: catch in the worker.
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
