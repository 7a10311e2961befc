// SPDX-License-Identifier: MIT
// A worker returns a reference to something of its own.
// Rust: E0277  Line: 1
// The result crosses back through join(), and must be as free as an argument. Rust: the result of spawn is Send +
// 'static. Fix: return an owned value.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
#if PITFALL
    auto worker = fearless::spawn([](std::vector<int> data) -> int& { return data.front(); }, std::vector{1});
    // expected-error@-1 {{?}}
#else
    auto worker = fearless::spawn([](std::vector<int> data) -> int { return data.front(); }, std::vector{1});
#endif
    return std::move(worker).join() ? 0 : 1;
}
