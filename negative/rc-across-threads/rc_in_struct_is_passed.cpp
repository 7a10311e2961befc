// SPDX-License-Identifier: MIT
// A struct with an Rc member goes to another thread.
// Rust: E0277  Line: 1
// Rust derives Send for a struct from its fields, and so does this library. Fix: Arc inside.
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
