// SPDX-License-Identifier: MIT
// A loop gives each chunk to a worker without std::move.
// Rust: E0382  Line: 1  Breaks: data race  Rule: CP.2
// The loop would still have the chunk and could write the same elements as the worker. Rust: borrow of moved value:
// `chunk`. Fix: std::move.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3, 4};
    const auto body = [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
        const auto clear = [](fearless::RefMut<int[]> chunk) { chunk[0] = 0; };
        for (auto chunk : fearless::chunks_mut(std::move(all), 2))
#if PITFALL
            s.spawn(clear, chunk); // expected-error {{E0382_E0499_a_move_only_value_would_be_copied__hand_it_over}}
#else
            s.spawn(clear, std::move(chunk));
#endif
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
