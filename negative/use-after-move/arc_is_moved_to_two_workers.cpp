// SPDX-License-Identifier: MIT
// Two workers get the same Arc, moved each time.
// Rust: E0382  Line: 2  Breaks: terminate
// The second worker would get an empty Arc; using it ends the program. Fix: copy it to the first.
#include <fearless/fearless.hpp>

#include <utility>

using fearless::Arc;

int main() {
    Arc<int> shared{std::in_place, 42};
    const auto read = [](Arc<int> mine) { return *mine; };
#if PITFALL
    auto first = fearless::spawn(read, std::move(shared));
#else
    auto first = fearless::spawn(read, shared);
#endif
    auto second = fearless::spawn(read, std::move(shared));
    // clang-error@-1 {{argument not in expected state; expected 'unknown', observed 'consumed'}}
    // gcc-silent {{GCC has no analysis of moves; using the empty Arc ends the program}}
    return *std::move(first).join() - *std::move(second).join();
}
