// SPDX-License-Identifier: MIT
// A member function stores a borrow in a member.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The object lives longer than the scope; a later use of the member reads a vector that may be gone. Rust: `numbers`
// does not live long enough. Fix: store a value.
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
