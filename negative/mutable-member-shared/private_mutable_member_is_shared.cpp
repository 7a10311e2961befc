// SPDX-License-Identifier: MIT
// A class with a private `mutable` member is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// read() is const and writes the member, from both threads at once. Clang sees private members; GCC cannot prove that
// there is none. Rust: Cell is not Sync. Fix: no hidden writes in const functions.
#include <fearless/fearless.hpp>

class Counter {
public:
#if PITFALL
    int read() const { return ++reads_; }
#else
    int read() const { return reads_; }
#endif

private:
#if PITFALL
    mutable int reads_ = 0;
#else
    int reads_ = 0;
#endif
};

int main() {
    auto shared = fearless::make_arc<Counter>();
#if PITFALL
    auto worker = fearless::spawn([](fearless::Arc<Counter> mine) { return mine->read(); }, shared);
    // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
    // clang-error@-2 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto worker = fearless::spawn([](Counter mine) { return mine.read(); }, *shared);
#endif
    return *std::move(worker).join();
}
