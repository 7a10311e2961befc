// SPDX-License-Identifier: MIT
// The body of a worker calls a member that there is not.
// Rust: E0599  Line: 1  Breaks: nothing
// It is C++'s own error, and the only one: neither spawn() nor scope() reports another, which would be about arguments
// that are right. Fix: spell it.
#include <fearless/fearless.hpp>

#include <vector>

using fearless::Ref;

int main() {
    const std::vector<int> numbers{1, 2, 3};
    const auto count = fearless::scope(
        [](fearless::Scope& s, Ref<std::vector<int>> all) {
#if PITFALL
            auto worker = s.spawn([](Ref<std::vector<int>> mine) { return mine->sise(); }, all);
            // gcc-error@-1 {{has no member named 'sise'}}
            // clang-error@-2 {{no member named 'sise'}}
#else
            auto worker = s.spawn([](Ref<std::vector<int>> mine) { return mine->size(); }, all);
#endif
            return *std::move(worker).join();
        },
        fearless::borrow(numbers));
    return count == 3 ? 0 : 1;
}
