// SPDX-License-Identifier: MIT
// Slots are paired with inputs without giving the slots up.
// Rust: E0382  Line: 1  Breaks: data race  Rule: CP.2
// The same slots could be paired again and written by two workers. Rust: zip moves the iterator. Fix: std::move.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    const Numbers inputs{1, 2, 3};
    Numbers results(3);
    const auto body = [](fearless::Scope&, fearless::Ref<Numbers> in, fearless::RefMut<Numbers> out) {
        auto slots = fearless::iter_mut(std::move(out));
#if PITFALL
        auto pairs = fearless::zip(slots, fearless::iter(in));
        // gcc-error@-1 {{use of deleted function 'fearless::Pieces<Piece>::Pieces(const fearless::Pieces<Piece>&)}}
        // clang-error@-2 {{pieces are handed out once; move them}}
#else
        auto pairs = fearless::zip(std::move(slots), fearless::iter(in));
#endif
        (void)pairs;
    };
    fearless::scope(body, fearless::borrow(inputs), fearless::borrow_mut(results));
}
