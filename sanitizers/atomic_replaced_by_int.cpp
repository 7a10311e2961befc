// SPDX-License-Identifier: MIT
// An atomic counts right from everywhere. The mutant is an int.
#include "rendezvous.hpp"

#include <atomic>
#include <utility>

#if RACE
static int count = 0;
#else
static std::atomic<int> count{0};
#endif

static void add_one() {
    count++; // race: here
}

int main() {
    auto worker = fearless::spawn([] {
        add_one();
        rendezvous::reached(1);
    });
    rendezvous::wait_for(1);
    add_one();
    (void)std::move(worker).join();
    return count == 2 ? 0 : 1;
}
