// SPDX-License-Identifier: MIT
// Send is claimed for a std::shared_ptr.
// Rust: E0117, E0751  Line: 1
// The claim would reach every use in the program, also those that nobody has reviewed. Rust: only the crate of the
// trait or of the type may implement it. Fix: a class of your own around it, and the claim on that.
#include <fearless/fearless.hpp>

#include <memory>

struct OnlyMine {
    std::shared_ptr<int> number = std::make_shared<int>(42);
};

#if PITFALL
using Claimed = std::shared_ptr<int>;
#else
using Claimed = OnlyMine;
#endif
template <>
inline constexpr bool fearless::unsafe_send<Claimed> = true; // reviewed

int main() {
#if PITFALL
    auto worker = fearless::spawn([](std::shared_ptr<int> mine) { return *mine; }, std::make_shared<int>(42)); // expected-error {{not claimed for a type of the standard library}}
#else
    auto worker = fearless::spawn([](OnlyMine mine) { return *mine.number; }, OnlyMine{});
#endif
    return *std::move(worker).join();
}
