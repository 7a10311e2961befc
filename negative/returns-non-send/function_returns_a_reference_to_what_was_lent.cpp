// SPDX-License-Identifier: MIT
// A function that returns a reference into its argument is a worker.
// Rust: none  Line: 1  Breaks: use after free
// A borrow is opened for the length of the call only; the reference would be used when nobody knows that it is one. Rust
// gives the result a lifetime, and accepts it. Fix: return the value.
#include <fearless/fearless.hpp>

#include <algorithm>
#include <vector>

using Numbers = std::vector<int>;

#if PITFALL
const int& largest(const Numbers& numbers) { return *std::max_element(numbers.begin(), numbers.end()); }
#else
int largest(const Numbers& numbers) { return *std::max_element(numbers.begin(), numbers.end()); }
#endif

int main() {
    const Numbers numbers{3, 1, 2};
    const auto body = [](fearless::Scope& s, fearless::Ref<Numbers> all) -> void {
        s.spawn(largest, all); // expected-error {{E0277_the_result_is_not_Send_or_borrows}}
    };
    fearless::scope(body, fearless::borrow(numbers));
}
