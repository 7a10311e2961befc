// SPDX-License-Identifier: MIT
// An object that is made lazily is published through a plain pointer.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2, CP.110, CP.111
// One thread writes the pointer while another reads it, and the reader may see the pointer before the object. Rust:
// *mut T is not Sync; OnceLock is. Fix: the object in a Mutex.
#include <fearless/fearless.hpp>

#include <optional>

struct Lazy {
#if PITFALL
    mutable const int* made = nullptr;
#else
    fearless::Mutex<std::optional<int>> made{};
#endif
};

int main() {
    auto lazy = fearless::make_arc<Lazy>();
#if PITFALL
    auto worker = fearless::spawn([](fearless::Arc<Lazy> mine) { return mine->made ? *mine->made : 0; }, lazy);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto worker = fearless::spawn([](fearless::Arc<Lazy> mine) { return mine->made.lock()->value_or(0); }, lazy);
#endif
    return *std::move(worker).join();
}
