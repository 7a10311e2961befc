// SPDX-License-Identifier: MIT
// A tuple of Rc goes to another thread.
// Rust: E0277  Line: 1
// A tuple is as good as its parts. Rust: the trait bound Send is not satisfied, "required because it appears within".
// Fix: Arc inside.
#include <fearless/fearless.hpp>

#include <tuple>

int main() {
#if PITFALL
    fearless::Rc shared{42};
    std::tuple<int, fearless::Rc<int>> wrapped{1, shared};
    auto worker = fearless::spawn([](auto mine) { return *std::get<1>(mine); }, std::move(wrapped));
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    std::tuple<int, fearless::Arc<int>> wrapped{1, shared};
    auto worker = fearless::spawn([](auto mine) { return *std::get<1>(mine); }, std::move(wrapped));
#endif
    return *std::move(worker).join();
}
