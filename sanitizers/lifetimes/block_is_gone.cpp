// SPDX-License-Identifier: MIT
// A worker ends before the block whose variable it uses. The mutant's block ends first.
// Breaks: use after free  Rule: EXP54-CPP, MISRA 6.8.1
// Report: asan {{stack-use-after-scope}}
// Silent: tsan {{the frame is still there; nobody else uses the place}}
#include <thread>

#include "../rendezvous.hpp"

int main() {
    std::thread worker;
    {
        int local = 42;
        worker = std::thread{[&local] {
            rendezvous::wait_for(1);
            local += 1; // use: here
        }};
#if !MUTANT
        rendezvous::reached(1);
        worker.join();
#endif
    }
#if MUTANT
    rendezvous::reached(1);
    worker.join();
#endif
}
