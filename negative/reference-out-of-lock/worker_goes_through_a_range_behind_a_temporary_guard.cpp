// SPDX-License-Identifier: MIT
// A worker iterates over the vector of a temporary guard.
// Rust: none  Line: 1  Breaks: data race  Rule: CP.2, CP.44
// In C++20 a range-for keeps the range, not the guard that it came from: the loop writes without the lock. Rust keeps
// the guard for the whole loop. Fix: name the guard.
#include <fearless/fearless.hpp>

#include <vector>

using Numbers = fearless::Mutex<std::vector<int>>;

int main() {
    Numbers numbers{std::vector{1, 2, 3}};
    const auto body = [](fearless::Scope& s, fearless::Ref<Numbers> lent) {
        s.spawn([](fearless::Ref<Numbers> mine) {
#if PITFALL
            for (int& number : *mine->lock()) ++number;
            // expected-error@-1 {{E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_set_replace_update_or_with}}
#else
            auto guard = mine->lock();
            for (int& number : *guard) ++number;
#endif
        }, lent);
    };
    fearless::scope(body, fearless::borrow(numbers));
}
