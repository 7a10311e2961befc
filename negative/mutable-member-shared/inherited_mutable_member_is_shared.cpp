// SPDX-License-Identifier: MIT
// The `mutable` member of a shared class comes from its base.
// Rust: E0277  Line: 1
// Rust: a field that is not Sync makes the struct not Sync. GCC cannot bind the members of a class with a base, and
// says so.
// Fix: the counted part in a Mutex.
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
