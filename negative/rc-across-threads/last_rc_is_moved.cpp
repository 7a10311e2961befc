// SPDX-License-Identifier: MIT
// The only Rc is moved into a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// It is right this time. Nothing in the type shows that no copy stayed behind, so the next edit makes two threads
// change one plain count. Rust refuses it, too. Fix: move a value or a unique_ptr.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    fearless::Rc only{42};
    auto worker = fearless::spawn([](fearless::Rc<int> mine) { return *mine; }, std::move(only));
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    auto only = std::make_unique<int>(42);
    auto worker = fearless::spawn([](std::unique_ptr<int> mine) { return *mine; }, std::move(only));
#endif
    return *std::move(worker).join();
}
