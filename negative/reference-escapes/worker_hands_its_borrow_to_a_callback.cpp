// SPDX-License-Identifier: MIT
// A worker hands its borrow to a std::function, which may keep it.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: EXP54-CPP
// The std::function hides what it refers to, such as a variable that outlives the scope; the borrow stored there
// dangles. Rust: `dyn FnMut` cannot be sent between threads safely. Fix: the worker returns what the callback would
// get.
#include <fearless/fearless.hpp>

#include <functional>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    const Numbers numbers{1, 2, 3};
    const auto body = [](fearless::Scope& s, fearless::Ref<Numbers> all) {
#if PITFALL
        const std::function<void(fearless::Ref<Numbers>)> callback = [](fearless::Ref<Numbers>) {};
        s.spawn([](auto call, fearless::Ref<Numbers> mine) { call(mine); }, callback, all);
        // expected-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds}}
#else
        const auto callback = [](fearless::Ref<Numbers>) {};
        s.spawn([](auto call, fearless::Ref<Numbers> mine) { call(mine); }, callback, all);
#endif
    };
    fearless::scope(body, fearless::borrow(numbers));
}
