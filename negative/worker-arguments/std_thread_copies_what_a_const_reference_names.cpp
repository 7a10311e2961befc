// SPDX-License-Identifier: MIT
// A std::thread runs a function that takes a const reference, and the function sees a copy.
// Rust: none  Line: 4  Breaks: wrong result
// Detector: positive/plain_threads
// The worker never sees what the parent writes later. There is no undefined behaviour, only a surprise. Fix: show the
// copy in the type, or share an atomic.
#include <atomic>
#include <functional>
#include <thread>

std::atomic<int> seen = 0;

#if PITFALL
void wait_for_change(const int& number) { seen = number; }
// gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
// tidy-silent {{a copy is no error}} analyzer-silent {{it follows no thread}}
// cppcheck-silent {{it follows no thread}}
#else
void wait_for_change(const std::atomic<int>& number) { seen = number.load(); }
#endif

int main() {
#if PITFALL
    int number = 1;
    std::thread worker(wait_for_change, number);
#else
    std::atomic<int> number = 1;
    std::thread worker(wait_for_change, std::cref(number));
#endif
    worker.join();
    return seen;
}
