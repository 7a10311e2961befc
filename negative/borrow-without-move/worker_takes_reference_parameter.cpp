// SPDX-License-Identifier: MIT
// A worker's function takes a mutable reference and is given a local.
// Rust: E0373  Line: 1  Breaks: use after free, wrong result  Rule: CP.31
// std::thread copies its arguments, so the function could only change a copy that no one sees; the standard library
// refuses it in twenty lines of template. With std::ref the worker may write into a dead frame. Rust: `&mut` of a
// local, E0373. Fix: take the value, and return the result.
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
