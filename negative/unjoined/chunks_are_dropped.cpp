// SPDX-License-Identifier: MIT
// A range is cut into chunks, and no worker gets them.
// Rust: lint  Line: 1  Breaks: lost result  Rule: MISRA 0.1.2
// The work is never done, and the borrow is used up. Rust: iterators are lazy and do nothing unless consumed. Fix: a
// loop over the chunks.
#include <fearless/fearless.hpp>

#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers(4);
    fearless::scope(
        [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
#if PITFALL
            static_cast<void>(s);
            fearless::chunks_mut(std::move(all), 2); // expected-error {{pieces that are dropped are never handed out}}
#else
            for (auto chunk : fearless::chunks_mut(std::move(all), 2))
                s.spawn([](fearless::RefMut<int[]> mine) { mine[0] = 1; }, std::move(chunk));
#endif
        },
        fearless::borrow_mut(numbers));
}
