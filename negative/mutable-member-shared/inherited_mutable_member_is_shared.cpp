// SPDX-License-Identifier: MIT
// A class that inherits a `mutable` member is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// Const access lets each thread write the member at the same time. GCC cannot look into a class with a base and refuses
// it. Rust: a field that is not Sync makes the struct not Sync. Fix: the counter in a Mutex.
#include <fearless/fearless.hpp>

struct Counted {
    mutable int reads = 0;
};
struct Config : Counted {
    int limit = 42;
};

int main() {
#if PITFALL
    auto shared = fearless::make_arc<Config>();
    auto worker = fearless::spawn([](fearless::Arc<Config> mine) { return mine->limit; }, shared);
    // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
    // clang-error@-2 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto shared = fearless::make_arc<fearless::Mutex<Config>>();
    auto worker = fearless::spawn([](fearless::Arc<fearless::Mutex<Config>> mine) { return mine->lock()->limit; }, shared);
#endif
    return *std::move(worker).join();
}
