// SPDX-License-Identifier: MIT
// A range-for iterates over the data of a temporary guard.
// Rust: none  Line: 1  Breaks: data race  Rule: CP.2, CP.44
// Before C++23 the loop keeps the container's reference, not the guard: it runs without the lock from its first step.
// Rust keeps the guard for the loop. Fix: name the guard.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    fearless::Mutex<std::vector<int>> data{std::vector{20, 22}};
    int total = 0;
#if PITFALL
    for (int value : *data.lock()) total += value;
    // expected-error@-1 {{E0716_the_reference_would_outlive_the_guard__name_the_guard_or_use_get_set_replace_update_or_with}}
#else
    auto guard = data.lock();
    for (int value : *guard) total += value;
#endif
    return total;
}
