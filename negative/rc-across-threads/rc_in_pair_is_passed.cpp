// SPDX-License-Identifier: MIT
// A pair of Rc goes to another thread.
// Rust: E0277  Line: 1
// A pair is as good as its parts. Rust: the trait bound Send is not satisfied, "required because it appears within".
// Fix: Arc inside.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
#if PITFALL
    fearless::Rc shared{42};
    std::pair<int, fearless::Rc<int>> wrapped{1, shared};
    auto worker = fearless::spawn([](auto mine) { return *mine.second; }, std::move(wrapped));
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    std::pair<int, fearless::Arc<int>> wrapped{1, shared};
    auto worker = fearless::spawn([](auto mine) { return *mine.second; }, std::move(wrapped));
#endif
    return *std::move(worker).join();
}
