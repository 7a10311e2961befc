// SPDX-License-Identifier: MIT
// A struct with an Rc member goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Both threads change the plain count at once, so the object is freed twice or never. This library derives Send from
// the members, as Rust does from the fields. Fix: Arc inside.
#include <fearless/fearless.hpp>

struct Config {
    int version;
#if PITFALL
    fearless::Rc<int> limit;
#else
    fearless::Arc<int> limit;
#endif
};

int main() {
#if PITFALL
    Config config{1, fearless::Rc{42}};
#else
    Config config{1, fearless::Arc{42}};
#endif
    auto worker = fearless::spawn([](Config mine) { return *mine.limit; }, config);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
