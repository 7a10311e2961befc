// SPDX-License-Identifier: MIT
// A seqlock's reader may read while the writer writes, and then reads again: so its data is atomic. The mutant's data
// is plain.
// Breaks: data race  Rule: CP.2, CP.100
// Report: tsan {{data race}}
#include <atomic>
#include <thread>

#include "../rendezvous.hpp"

#if MUTANT
using Data = int;
#else
using Data = std::atomic<int>; // sequentially consistent, so no fence is needed
#endif

static std::atomic<unsigned> sequence{0};
static Data data{0};

static void write(int value) {
    sequence += 1; // odd: writing
    {
        const rendezvous::Turn first{1};
        data = value; // race: here
    }
    sequence += 1;
}

static int read() {
    for (;;) {
        const unsigned before = sequence;
        rendezvous::reached(1); // the writer comes in between
        if (before % 2 != 0) continue;
        int value = 0;
        {
            const rendezvous::Turn second{2};
            value = data; // race: here
        }
        if (sequence == before) return value;
    }
}

int main() {
    std::thread writer{[] {
        rendezvous::wait_for(1);
        write(42);
    }};
    const int seen = read();
    writer.join();
    return seen == 42 || seen == 0 ? 0 : 1;
}
