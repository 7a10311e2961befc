// SPDX-License-Identifier: MIT
// call_once lets one thread in, and the others wait for it. The mutant tests a bool instead.
// Breaks: data race  Rule: CP.2, CP.110
// Report: tsan {{data race}}
#include <mutex>
#include <thread>

#include "../rendezvous.hpp"

static int table = 0;

static void fill_table() {
#if MUTANT
    static bool filled = false;
    if (!filled) { // race: here
        table = 42;
        filled = true; // race: here
    }
#else
    static std::once_flag filled;
    std::call_once(filled, [] { table = 42; });
#endif
}

int main() {
    std::thread worker{[] {
        const rendezvous::Turn first{1};
        fill_table();
    }};
    {
        const rendezvous::Turn second{2};
        fill_table();
    }
    worker.join();
    return table == 42 ? 0 : 1;
}
