// SPDX-License-Identifier: MIT
// An RwLock of a const char* is shared with a worker.
// Rust: E0277  Line: 1
// Whose characters? Rust: `*const c_char` cannot be sent. Fix: an RwLock of a string.
#include <fearless/fearless.hpp>

#include <string>

int main() {
#if PITFALL
    auto shared = fearless::make_arc<fearless::RwLock<const char*>>("text");
    auto worker = fearless::spawn([](auto mine) { return mine->is_poisoned(); }, shared);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto shared = fearless::make_arc<fearless::RwLock<std::string>>("text");
    auto worker = fearless::spawn([](auto mine) { return mine->is_poisoned(); }, shared);
#endif
    return *std::move(worker).join();
}
