// SPDX-License-Identifier: MIT
// A worker uses data that its parent keeps alive. The mutant's parent returns first, and the worker reads a dead stack
// frame.
// Breaks: use after free  Rule: EXP54-CPP, MISRA 6.8.1
// Report: asan {{stack-use-after-return}}
// Silent: tsan {{a frame is not freed but left; nobody else uses the place}}
#include <thread>

#include "../rendezvous.hpp"

// The worker only reads: a write could hit what the parent has there by now, such as a saved frame pointer.
static int seen = 0;

[[gnu::noinline]] static std::thread start([[maybe_unused]] int& kept) {
#if MUTANT
    int local = 42;
    int* const given = &local;
#else
    int* const given = &kept;
#endif
    return std::thread{[given] {
        rendezvous::wait_for(1);
        seen = *given; // use: here
    }};
}

int main() {
    int kept = 42;
    std::thread worker = start(kept);
    rendezvous::reached(1);
    worker.join();
    rendezvous::use(seen);
    return seen == 42 || MUTANT ? 0 : 1;
}
