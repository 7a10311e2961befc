// SPDX-License-Identifier: MIT
// Send is claimed for std::shared_ptr.
// Rust: E0117, E0751  Line: 1  Breaks: data race  Rule: CP.2
// The claim applies to every use in the program, also to those where two threads write the object. Rust: only the crate
// of the trait or of the type may implement it. Fix: your own class around it, with the claim on that.
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
