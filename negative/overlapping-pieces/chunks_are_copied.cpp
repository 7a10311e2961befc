// SPDX-License-Identifier: MIT
// The chunks of an exclusive borrow are copied.
// Rust: E0382  Line: 1  Breaks: data race  Rule: CP.2
// Every chunk could be given to two workers, which write the same elements. Rust: ChunksMut is not Clone. Fix: iterate
// once.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3, 4};
    const auto body = [](fearless::Scope&, fearless::RefMut<Numbers> all) {
        auto pieces = fearless::chunks_mut(std::move(all), 2);
#if PITFALL
        auto again = pieces;
        // gcc-error@-1 {{use of deleted function 'fearless::Pieces<Piece>::Pieces(const fearless::Pieces<Piece>&)}}
        // clang-error@-2 {{pieces are handed out once; move them}}
#else
        auto again = std::move(pieces);
#endif
        (void)again;
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
