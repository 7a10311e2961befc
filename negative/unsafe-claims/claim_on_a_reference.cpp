// SPDX-License-Identifier: MIT
// Send is claimed for a reference to a class, not for the class.
// Rust: E0321  Line: 1  Breaks: nothing
// What a reference may do follows from the class it refers to, so such a claim would be ignored, and its author would
// believe that it holds. Rust: can only be implemented for a struct/enum type. Fix: claim it for the class.
#include <fearless/fearless.hpp>

struct Entry {
    const int* number; // of a table that is never freed
};

#if PITFALL
using Claimed = Entry&;
#else
using Claimed = Entry;
#endif
template <>
inline constexpr bool fearless::unsafe_send<Claimed> = true; // reviewed

int main() {
#if PITFALL
    static_assert(!fearless::Send<Claimed>); // expected-error {{not claimed for a reference type}}
#else
    static_assert(fearless::Send<Claimed>);
#endif
}
