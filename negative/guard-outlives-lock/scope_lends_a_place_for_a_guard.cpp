// SPDX-License-Identifier: MIT
// A scope lends an optional guard, and its body stores a locked guard in it.
// Rust: E0521  Line: 1  Breaks: use after free, undefined behaviour  Rule: CON50-CPP
// The guard outlives the mutex, which is destroyed while it is locked. Rust: borrowed data escapes outside of closure.
// Fix: lock where the guard is used.
#include <fearless/fearless.hpp>

#include <optional>

int main() {
#if PITFALL
    std::optional<fearless::MutexGuard<int>> place;
#else
    std::optional<int> place;
#endif
    const auto body = [](fearless::Scope&, auto kept) {
        fearless::Mutex<int> own{42};
#if PITFALL
        kept->emplace(own.lock());
#else
        kept->emplace(std::move(own).into_inner());
#endif
    };
    fearless::scope(body, fearless::borrow_mut(place));
    // expected-error@-1 {{E0597_what_is_lent_must_own_its_data__lend_the_owner}}
}
