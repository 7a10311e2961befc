// SPDX-License-Identifier: MIT
// A member function gives scope() a body that captures `this`.
// Rust: E0502  Line: 1  Breaks: data race  Rule: CP.2
// The body can use every member while workers write what is lent of them. Rust: cannot borrow `*self`. Fix: lend the
// members that are needed, each for its use.
#include <fearless/fearless.hpp>

#include <vector>

using Numbers = std::vector<int>;

class Table {
public:
    std::size_t size() {
#if PITFALL
        const auto body = [this](fearless::Scope&, fearless::Ref<Numbers>) { return rows_.size(); };
#else
        const auto body = [](fearless::Scope&, fearless::Ref<Numbers> rows) { return rows->size(); };
#endif
        return fearless::scope(body, fearless::borrow(rows_));
        // expected-error@-1 {{E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference}}
    }

private:
    Numbers rows_{1, 2, 3};
};

int main() { return Table{}.size() == 3 ? 0 : 1; }
