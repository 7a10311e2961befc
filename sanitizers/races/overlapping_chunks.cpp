// SPDX-License-Identifier: MIT
// Workers fill the chunks of a vector. The mutant computes them by hand and rounds the wrong way, so two workers write
// one element.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "../rendezvous.hpp"

static void fill(int* begin, int* end) {
    for (; begin != end; ++begin) *begin = 1; // race: here
}

int main() {
    std::vector<int> numbers(7);
    fearless::scope(
        [](fearless::Scope& s, fearless::RefMut<std::vector<int>> all) {
            int place = 0;
#if MUTANT
            const std::size_t step = all->size() / 2;
            const std::size_t length = all->size() - step; // one more than a step
            for (std::size_t begin = 0; begin + length <= all->size(); begin += step)
                s.spawn(
                    [place = ++place](Smuggled<int> chunk, std::size_t size) {
                        const rendezvous::Turn turn{place};
                        fill(chunk.pointer, chunk.pointer + size);
                    },
                    Smuggled{all->data() + begin}, length);
#else
            for (auto chunk : chunks_mut(std::move(all), 4))
                s.spawn(
                    [place = ++place](fearless::RefMut<int[]> mine) {
                        const rendezvous::Turn turn{place};
                        fill(mine.begin(), mine.end());
                    },
                    std::move(chunk));
#endif
        },
        fearless::borrow_mut(numbers));
    return std::count(numbers.begin(), numbers.end(), 1) == 7 ? 0 : 1;
}
