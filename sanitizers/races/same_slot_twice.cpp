// SPDX-License-Identifier: MIT
// Each scoped worker writes a slot of its own. The mutant gives the first slot to both.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>
#include <vector>

#include "../rendezvous.hpp"

namespace {

void put(int& slot, int value) {
    slot = value; // race: here
}

} // namespace

int main() {
    std::vector<int> slots(2);
    fearless::scope(
        [](fearless::Scope& s, fearless::RefMut<std::vector<int>> all) {
#if MUTANT
            const Smuggled<int> first{all->data()};
            const Smuggled<int> second{all->data()};
            using Slot = Smuggled<int>;
#else
            auto each = iter_mut(std::move(all));
            fearless::RefMut<int> first = *each.next();
            fearless::RefMut<int> second = *each.next();
            using Slot = fearless::RefMut<int>;
#endif
            s.spawn(
                [](Slot slot) {
                    const rendezvous::Turn my_turn{1};
                    put(*slot, 1);
                },
                std::move(first));
            s.spawn(
                [](Slot slot) {
                    const rendezvous::Turn my_turn{2};
                    put(*slot, 1);
                },
                std::move(second));
        },
        fearless::borrow_mut(slots));
    return slots.front() == 1 ? 0 : 1;
}
