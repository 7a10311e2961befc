// SPDX-License-Identifier: MIT
// A OnceLock holds a value that the first thread makes. The mutant keeps it in a plain global.
// Breaks: data race  Rule: CP.2, CP.110
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

#if MUTANT
static int number = 0;
static int get() {
    if (number == 0) number = 42; // race: here
    return number;
}
#else
static const fearless::OnceLock<int> number;
static int get() {
    return number.get_or_init([] { return 42; });
}
#endif

int main() {
    auto worker = fearless::spawn([] {
        const rendezvous::Turn first{1};
        return get();
    });
    int seen = 0;
    {
        const rendezvous::Turn second{2};
        seen = get();
    }
    return *std::move(worker).join() == seen ? 0 : 1;
}
