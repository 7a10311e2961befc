// SPDX-License-Identifier: MIT
// Two threads append to one vector, under its lock. The mutants append without.
// Breaks: data race, use after free  Rule: CP.2, CP.3
// Report: tsan {{data race}}
#include <mutex>
#include <thread>
#include <vector>

#include "../rendezvous.hpp"

static std::vector<int> numbers;

static void append(int number) {
#if !MUTANT
    static std::mutex mutex;
    const std::lock_guard lock{mutex};
#endif
    numbers.push_back(number); // race: here
}

int main() {
    std::thread worker{[] {
        const rendezvous::Turn first{1};
        append(1);
    }};
    {
        const rendezvous::Turn second{2};
        append(2);
    }
    worker.join();
    return numbers.size() == 2 ? 0 : 1;
}
