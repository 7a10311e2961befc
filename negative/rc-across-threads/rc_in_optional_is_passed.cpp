// SPDX-License-Identifier: MIT
// An optional Rc goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// A copy of the Rc stays behind, and both threads change its plain count at once. Rust: `Rc<i32>` cannot be sent;
// "required because it appears within". Fix: Arc inside.
#include <fearless/fearless.hpp>

#include <optional>

int main() {
#if PITFALL
    fearless::Rc shared{42};
    std::optional<fearless::Rc<int>> wrapped{shared};
    auto worker = fearless::spawn([](auto mine) { return **mine; }, std::move(wrapped));
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    std::optional<fearless::Arc<int>> wrapped{shared};
    auto worker = fearless::spawn([](auto mine) { return **mine; }, std::move(wrapped));
#endif
    return *std::move(worker).join();
}
