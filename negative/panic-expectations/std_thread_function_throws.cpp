// SPDX-License-Identifier: MIT
// A std::thread runs a function that throws.
// Rust: none  Line: 3  Breaks: terminate  Rule: ERR50-CPP, ERR51-CPP
// No caller in the new thread can catch the exception: std::terminate ends the program. Fix: catch it inside.
#include <stdexcept>
#include <thread>

#if PITFALL
void work() { throw std::runtime_error("lost"); } // tidy-warning {{custom-fearless-exception-leaves-worker}}
// gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
// analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
void work() { try { throw std::runtime_error("caught"); } catch (const std::runtime_error&) {} }
#endif

int main() {
    std::thread worker(work);
    worker.join();
}
