// SPDX-License-Identifier: MIT
// The worker's function takes a mutable reference, and is to get a local.
// Rust: E0373  Line: 1
// std::thread copies its arguments, so the function would change a copy that nobody sees; the standard library
// refuses it in
// twenty lines of template. Rust: `&mut` of a local, E0373. Fix: take the value, return what came of it.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    std::vector<int> data{1, 2, 3};
#if PITFALL
    auto worker = fearless::spawn([](std::vector<int>& mine) { mine.push_back(4); return mine.back(); }, data);
    // expected-error@-1 {{not_callable__a_worker_is_called_with_its_own_copies}}
#else
    auto worker = fearless::spawn([](std::vector<int> mine) { mine.push_back(4); return mine.back(); }, data);
#endif
    return std::move(worker).join() ? 0 : 1;
}
