// SPDX-License-Identifier: MIT
// The body of a generic worker, in a generic body of a scope, calls a member that there is not.
// Rust: E0599  Line: 1  Breaks: nothing
// As in worker_has_an_error_in_its_body, with parameters that are `auto`: one mistake, one error.
// Rust twin: worker_has_an_error_in_its_body.rs
#include <fearless/fearless.hpp>

#include <vector>

using fearless::join;

int main() {
    const std::vector<int> numbers{1, 2, 3};
    const auto count = fearless::scope(
        [](fearless::Scope& s, auto all) {
#if PITFALL
            auto worker = s.spawn([](auto mine) { return mine->sise(); }, all);
            // gcc-error@-1 {{has no member named 'sise'}}
            // clang-error@-2 {{no member named 'sise'}}
#else
            auto worker = s.spawn([](auto mine) { return mine->size(); }, all);
#endif
            return join(std::move(worker));
        },
        fearless::borrow(numbers));
    return count == 3 ? 0 : 1;
}
