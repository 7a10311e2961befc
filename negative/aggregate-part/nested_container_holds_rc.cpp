// SPDX-License-Identifier: MIT
// A map of vectors of optional Rc goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Both threads change the plain counts of the Rcs at once, so an object is freed twice or never. A container is Send
// only if its elements are. Rust: the same. Fix: Arc.
#include <fearless/fearless.hpp>

#include <map>
#include <optional>
#include <vector>

#if PITFALL
using Data = std::map<int, std::vector<std::optional<fearless::Rc<int>>>>;
#else
using Data = std::map<int, std::vector<std::optional<fearless::Arc<int>>>>;
#endif

int main() {
    Data data{};
    auto worker = fearless::spawn([](Data mine) { return mine.empty() ? 0 : 1; }, data);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
