// SPDX-License-Identifier: MIT
// Two threads write two elements of a vector. The mutant's is a vector<bool>: its elements share a word.
// Breaks: data race, wrong result  Rule: CON52-CPP, CP.2
// Report: tsan {{data race}}
#include <thread>
#include <vector>

#include "../rendezvous.hpp"

#if MUTANT
using Flags = std::vector<bool>;
#else
using Flags = std::vector<char>;
#endif

int main() {
    Flags flags(2);
    std::thread worker{[&flags] {
        const rendezvous::Turn first{1};
        flags[0] = true; // race: here
    }};
    {
        const rendezvous::Turn second{2};
        flags[1] = true; // race: here
    }
    worker.join();
    return flags[0] && flags[1] ? 0 : 1;
}
