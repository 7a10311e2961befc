// SPDX-License-Identifier: MIT
// Two ranges are cut and zipped, and no worker gets the pieces.
// Rust: lint  Line: 1  Breaks: lost result  Rule: MISRA 0.1.2
// The work is never done, and the borrows are used up. Rust: iterators are lazy and do nothing unless consumed. Fix: a
// loop over the pieces.
#include <fearless/fearless.hpp>

#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers slots(2);
    const Numbers inputs{1, 2};
    fearless::scope(
        [](fearless::Scope& s, fearless::RefMut<Numbers> out, fearless::Ref<Numbers> in) {
#if PITFALL
            static_cast<void>(s);
            fearless::zip(fearless::iter_mut(std::move(out)), fearless::iter(in)); // expected-error {{pieces that are dropped are never handed out}}
#else
            for (auto [slot, input] : fearless::zip(fearless::iter_mut(std::move(out)), fearless::iter(in)))
                s.spawn([](fearless::RefMut<int> mine, fearless::Ref<int> number) { *mine = *number; }, std::move(slot), input);
#endif
        },
        fearless::borrow_mut(slots), fearless::borrow(inputs));
}
