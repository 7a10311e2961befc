// SPDX-License-Identifier: MIT
// Readers share a lock and look with find(). The mutant's readers subscript the map, which inserts what it does not
// find: a write under a lock for readers.
// Breaks: data race, use after free  Rule: CP.2
// Report: tsan {{data race}}
#include <map>
#include <shared_mutex>
#include <thread>

#include "../rendezvous.hpp"

static std::shared_mutex mutex;
static std::map<int, int> prices{{1, 10}};

static int price_of(int article, int place) {
    const std::shared_lock lock{mutex};
    const rendezvous::Turn turn{place};
#if MUTANT
    return prices[article]; // race: here
#else
    const auto found = prices.find(article);
    return found == prices.end() ? 0 : found->second;
#endif
}

int main() {
    std::thread worker{[] { price_of(2, 1); }};
    price_of(3, 2);
    worker.join();
}
