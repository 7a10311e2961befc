// SPDX-License-Identifier: MIT
// Readers share a lock and subscript a map, which inserts what it does not find.
// Rust: E0594  Line: 5  Breaks: data race, use after free  Rule: CP.2
// Rust twin: ../mutate-through-arc/arc_is_counted_through.rs
// Detector: sanitizers/races/map_subscripted_by_readers
// operator[] is a look and perhaps a write; two readers write at once. Rust: cannot assign through a shared reference.
// Fix: find() or at(), on a const reference.
#include <map>
#include <shared_mutex>
#include <thread>

std::shared_mutex mutex;
std::map<int, int> prices;

int price_of(int article) {
    const std::shared_lock lock(mutex);
#if PITFALL
    return prices[article];
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // tidy-silent {{no check knows which data belongs to which mutex}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    const auto found = prices.find(article);
    return found == prices.end() ? 0 : found->second;
#endif
}

int main() {
    int first = 0;
    std::thread worker([&first] { first = price_of(1); });
    const int second = price_of(2);
    worker.join();
    return first + second;
}
