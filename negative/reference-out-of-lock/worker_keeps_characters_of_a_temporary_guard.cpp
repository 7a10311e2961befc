// SPDX-License-Identifier: MIT
// A worker keeps the c_str() of a string behind a temporary guard.
// Rust: E0716  Line: 2  Breaks: data race, use after free  Rule: CP.2, CP.44
// The guard unlocks at the semicolon; another worker's assignment then frees the characters. Rust: temporary value
// dropped while borrowed. Fix: name the guard.
#include <fearless/fearless.hpp>

#include <string>

using Name = fearless::Mutex<std::string>;

int main() {
    const Name name{std::string{"Ferris"}};
    const auto body = [](fearless::Scope& s, fearless::Ref<Name> lent) {
        s.spawn([](fearless::Ref<Name> mine) {
#if PITFALL
            const char* const text = mine->lock()->c_str();
            // clang>=22-error@-1 {{will be destroyed at the end of the full-expression}}
            // clang<22-silent {{the lifetime analysis comes with Clang 22}}
            // gcc-silent {{nothing stops it: a race that ThreadSanitizer reports when another worker writes}}
#else
            const auto guard = mine->lock();
            const char* const text = guard->c_str();
#endif
            return text[0] == 'F';
        }, lent);
    };
    fearless::scope(body, fearless::borrow(name));
}
