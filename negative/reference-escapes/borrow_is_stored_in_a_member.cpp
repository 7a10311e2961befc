// SPDX-License-Identifier: MIT
// A member function keeps a borrow in a member, for later.
// Rust: E0597  Line: 1
// The object outlives the scope. Rust: `numbers` does not live long enough.
// Fix: keep a value.
#include <fearless/fearless.hpp>

#include <optional>
#include <vector>

using Numbers = std::vector<int>;

class Cache {
public:
    void fill(const Numbers& numbers) {
#if PITFALL
        const auto body = [this](fearless::Scope&, fearless::Ref<Numbers> all) { kept_ = all; };
        fearless::scope(body, fearless::borrow(numbers));
        // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
#else
        const auto body = [](fearless::Scope&, fearless::Ref<Numbers> all) { return *all; };
        kept_ = fearless::scope(body, fearless::borrow(numbers));
#endif
    }

private:
#if PITFALL
    std::optional<fearless::Ref<Numbers>> kept_;
#else
    std::optional<Numbers> kept_;
#endif
};

int main() { Cache{}.fill({1, 2, 3}); }
