// SPDX-License-Identifier: MIT
// A function that throws is run by a std::thread.
// Rust: none  Line: 3
// There is nobody above it who could catch: the program ends. Fix: catch inside.
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
