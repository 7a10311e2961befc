// SPDX-License-Identifier: MIT
// Two threads write two members of one object. The mutant's members are bit-fields: one memory location together.
// Breaks: data race, wrong result  Rule: CON52-CPP, CP.2
// Report: tsan {{data race}}
#include <thread>

#include "../rendezvous.hpp"

struct Flags {
#if MUTANT
    unsigned char left : 4 = 0;
    unsigned char right : 4 = 0;
#else
    unsigned char left = 0;
    unsigned char right = 0;
#endif
};

int main() {
    Flags flags;
    std::thread worker{[&flags] {
        const rendezvous::Turn first{1};
        flags.left = 1; // race: here
    }};
    {
        const rendezvous::Turn second{2};
        flags.right = 1; // race: here
    }
    worker.join();
    return flags.left + flags.right == 2 ? 0 : 1;
}
