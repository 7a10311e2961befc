// SPDX-License-Identifier: MIT
// An array of Rc goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Copies of the Rcs stay behind, and both threads change their plain counts at once. Rust: `Rc<i32>` cannot be sent;
// "required because it appears within". Fix: Arc inside.
#include <fearless/fearless.hpp>

#include <array>

int main() {
#if PITFALL
    fearless::Rc shared{42};
    std::array<fearless::Rc<int>, 2> wrapped{shared, shared};
    auto worker = fearless::spawn([](auto mine) { return *mine[0]; }, std::move(wrapped));
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    std::array<fearless::Arc<int>, 2> wrapped{shared, shared};
    auto worker = fearless::spawn([](auto mine) { return *mine[0]; }, std::move(wrapped));
#endif
    return *std::move(worker).join();
}
