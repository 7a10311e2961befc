// SPDX-License-Identifier: MIT
// A unique_ptr of Rc goes to another thread.
// Rust: E0277  Line: 1
// A unique_ptr is as good as its parts. Rust: the trait bound Send is not satisfied, "required because it appears
// within".
// Fix: Arc inside.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    fearless::Rc shared{42};
    std::unique_ptr<fearless::Rc<int>> wrapped{std::make_unique<fearless::Rc<int>>(shared)};
    auto worker = fearless::spawn([](auto mine) { return **mine; }, std::move(wrapped));
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    std::unique_ptr<fearless::Arc<int>> wrapped{std::make_unique<fearless::Arc<int>>(shared)};
    auto worker = fearless::spawn([](auto mine) { return **mine; }, std::move(wrapped));
#endif
    return *std::move(worker).join();
}
