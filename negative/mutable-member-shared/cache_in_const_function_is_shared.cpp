// SPDX-License-Identifier: MIT
// An object whose const function fills a `mutable` cache is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// Two threads insert into the map at once through a function that looks read-only. Rust: RefCell is not Sync. Fix: the
// cache in a Mutex.
#include <fearless/fearless.hpp>

#include <map>
#include <string>

struct Dictionary {
#if PITFALL
    mutable std::map<int, int> cache;
    int square(int x) const { return cache.try_emplace(x, x * x).first->second; }
#else
    fearless::Mutex<std::map<int, int>> cache;
    int square(int x) const { return cache.lock()->try_emplace(x, x * x).first->second; }
#endif
};

int main() {
    auto shared = fearless::make_arc<Dictionary>();
    auto worker = fearless::spawn([](fearless::Arc<Dictionary> mine) { return mine->square(2); }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
