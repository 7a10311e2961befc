// SPDX-License-Identifier: MIT
// A range-for walks over the data of a guard that is not kept.
// Rust: none  Line: 1
// The loop keeps the container's reference, not the guard: it runs unlocked from its first step (before C++23).
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
