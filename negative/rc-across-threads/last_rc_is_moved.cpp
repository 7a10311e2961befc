// SPDX-License-Identifier: MIT
// The only Rc is moved into the worker: right this time, and wrong after the next edit.
// Rust: E0277  Line: 1
// Nothing in the type says that no second owner stayed behind. Rust refuses it too. Fix: a value or a unique_ptr
// moves.
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
