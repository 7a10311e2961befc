// SPDX-License-Identifier: MIT
// An object whose const function draws from a `mutable` random engine is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race, wrong result  Rule: CP.2
// Every draw changes the engine's state, from both threads at once; numbers repeat. Rust: thread_rng() is per thread,
// and Cell is not Sync. Fix: the engine in a Mutex.
#include <fearless/fearless.hpp>

#include <random>

struct Dice {
#if PITFALL
    mutable std::mt19937 engine;
    unsigned roll() const { return static_cast<unsigned>(engine() % 6); }
#else
    fearless::Mutex<std::mt19937> engine;
    unsigned roll() const {
        return engine.with([](std::mt19937& mine) { return static_cast<unsigned>(mine() % 6); });
    }
#endif
};

int main() {
    auto shared = fearless::make_arc<Dice>();
    auto worker = fearless::spawn([](fearless::Arc<Dice> mine) { return mine->roll(); }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join() < 6 ? 0 : 1;
}
