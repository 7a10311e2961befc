// SPDX-License-Identifier: MIT
// Two workers get the same exclusive borrow, moved each time.
// Rust: E0382  Line: 2  Breaks: terminate
// The second worker would get an empty borrow; using it ends the program. Rust: use of moved value `grow_it`. Fix: split
// it, or start one worker.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
        const auto grow = [](fearless::RefMut<Numbers> mine) { mine->push_back(4); };
        s.spawn(grow, std::move(all));
#if PITFALL
        s.spawn(grow, std::move(all));
        // clang-error@-1 {{argument not in expected state; expected 'unknown', observed 'consumed'}}
        // gcc-silent {{GCC has no analysis of moves; using the empty borrow ends the program}}
#else
        s.spawn([] { return 4; });
#endif
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
