// SPDX-License-Identifier: MIT
// A std::vector<bool> is split between two workers.
// Rust: none  Line: 1  Breaks: data race  Rule: CP.2, CON52-CPP
// Its bits share bytes, so two workers that write different elements write the same byte, and one write is lost. Rust's
// Vec<bool> uses a byte for each. Fix: std::vector<char>.
#include <fearless/fearless.hpp>

#include <utility>
#include <vector>

#if PITFALL
using Flags = std::vector<bool>;
#else
using Flags = std::vector<char>;
#endif

int main() {
    Flags flags(64);
    const auto body = [](fearless::Scope&, fearless::RefMut<Flags> all) {
        auto halves = fearless::split_at_mut(std::move(all), 32);
        // expected-error@-1 {{no matching function for call to 'split_at_mut}}
        (void)halves;
    };
    fearless::scope(body, fearless::borrow_mut(flags));
}
