// SPDX-License-Identifier: MIT
// The worker reads an element of its own copy. The mutant keeps a reference to an element of a vector that grows, which
// frees the old elements.
// Breaks: use after free  Rule: EXP54-CPP, MISRA 6.8.1
// Report: tsan {{heap-use-after-free}}
// Report: asan {{heap-use-after-free}}
#include <thread>
#include <vector>

#include "../rendezvous.hpp"

int main() {
    std::vector<int> numbers(4, 42);
#if MUTANT
    const int& given = numbers.front();
#else
    const int given = numbers.front();
#endif
    int seen = 0;
    std::thread worker{[&given, &seen] {
        rendezvous::wait_for(1);
        seen = given; // use: here
    }};
    numbers.resize(100); // free: here
    rendezvous::reached(1);
    worker.join();
    return seen == 42 || MUTANT ? 0 : 1;
}
