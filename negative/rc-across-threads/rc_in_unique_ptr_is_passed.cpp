// SPDX-License-Identifier: MIT
// A unique_ptr to an Rc goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// The unique_ptr moves, but a copy of the Rc stays behind, and both threads change its plain count at once. Rust:
// `Rc<i32>` cannot be sent; "required because it appears within". Fix: Arc inside.
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
