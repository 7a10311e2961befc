// SPDX-License-Identifier: MIT
// A map of Rc goes to another thread.
// Rust: E0277  Line: 1
// A map is as good as its parts. Rust: the trait bound Send is not satisfied, "required because it appears within".
// Fix: Arc inside.
#include <fearless/fearless.hpp>

#include <map>

int main() {
#if PITFALL
    fearless::Rc shared{42};
    std::map<int, fearless::Rc<int>> wrapped{{1, shared}};
    auto worker = fearless::spawn([](auto mine) { return *mine.at(1); }, std::move(wrapped));
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    std::map<int, fearless::Arc<int>> wrapped{{1, shared}};
    auto worker = fearless::spawn([](auto mine) { return *mine.at(1); }, std::move(wrapped));
#endif
    return *std::move(worker).join();
}
