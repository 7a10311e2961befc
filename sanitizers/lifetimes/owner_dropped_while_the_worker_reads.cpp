// SPDX-License-Identifier: MIT
// Each owner keeps the value alive. The mutant's worker has a raw pointer, and the only owner frees the value.
// Breaks: use after free  Rule: EXP54-CPP, MISRA 6.8.1
// Report: tsan {{heap-use-after-free}}
// Report: asan {{heap-use-after-free}}
#include <memory>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    auto owner = std::make_shared<int>(42);
#if MUTANT
    int* const given = owner.get();
#else
    const std::shared_ptr<int> given = owner;
#endif
    int seen = 0;
    std::thread worker{[given, &seen] {
        rendezvous::wait_for(1);
        seen = *given; // use: here
    }};
    owner.reset(); // free: here
    rendezvous::reached(1);
    worker.join();
    return seen == 42 || MUTANT ? 0 : 1;
}
