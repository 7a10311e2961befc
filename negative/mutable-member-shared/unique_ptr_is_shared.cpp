// SPDX-License-Identifier: MIT
// A unique_ptr is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2, CP.3
// The Arc gives const access, but a const unique_ptr<int> still lets every thread write the int. Rust's Box is deeply
// const. Fix: unique_ptr<const int>.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    fearless::Arc shared{std::make_unique<int>(42)};
    auto worker = fearless::spawn([](auto mine) { return **mine; }, shared);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{std::make_unique<const int>(42)};
    auto worker = fearless::spawn([](auto mine) { return **mine; }, shared);
#endif
    return *std::move(worker).join();
}
