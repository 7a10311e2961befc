// SPDX-License-Identifier: MIT
// Two scoped workers write two halves. The mutant's left half is one element too long.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <numeric>
#include <utility>
#include <vector>

#include "../rendezvous.hpp"

namespace {

void fill(int* begin, int* end) {
    for (; begin != end; ++begin) *begin = 1; // race: here
}

} // namespace

int main() {
    std::vector<int> numbers(8);
    fearless::scope(
        [](fearless::Scope& s, fearless::RefMut<std::vector<int>> all) {
#if MUTANT
            const Smuggled<int> left{all->data()};
            const Smuggled<int> right{all->data() + 4};
            s.spawn(
                [](Smuggled<int> half) {
                    const rendezvous::Turn my_turn{1};
                    fill(half.pointer, half.pointer + 5);
                },
                left);
            s.spawn(
                [](Smuggled<int> half) {
                    const rendezvous::Turn my_turn{2};
                    fill(half.pointer, half.pointer + 4);
                },
                right);
#else
            auto [left, right] = split_at_mut(std::move(all), 4);
            s.spawn(
                [](fearless::RefMut<int[]> half) {
                    const rendezvous::Turn my_turn{1};
                    fill(half.begin(), half.end());
                },
                std::move(left));
            s.spawn(
                [](fearless::RefMut<int[]> half) {
                    const rendezvous::Turn my_turn{2};
                    fill(half.begin(), half.end());
                },
                std::move(right));
#endif
        },
        fearless::borrow_mut(numbers));
    return std::accumulate(numbers.begin(), numbers.end(), 0) == 8 ? 0 : 1;
}
