// SPDX-License-Identifier: MIT
// The body of a scope copies its exclusive borrow.
// Rust: E0499  Line: 1  Breaks: data race  Rule: CP.2
// Two copies could be given to two workers, which write the vector at once. Rust: `&mut` is not Copy. Fix: downgrade()
// it, if reading is enough.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3};
    const auto body = [](fearless::Scope&, fearless::RefMut<Numbers> all) -> std::size_t {
#if PITFALL
        const fearless::RefMut<Numbers> one = all;
        // gcc-error@-1 {{use of deleted function 'fearless::RefMut<T>::RefMut(const fearless::RefMut<T>&)}}
        // clang-error@-2 {{an exclusive borrow has no copy; move, split or downgrade() it}}
#else
        const fearless::Ref<Numbers> one = std::move(all).downgrade();
#endif
        return one->size();
    };
    fearless::scope(body, fearless::borrow_mut(numbers));
}
