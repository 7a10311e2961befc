// SPDX-License-Identifier: MIT
// A class derived from one that claims Send adds a pointer of its own and goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.31
// The review covered the base; no one has checked what the new pointer shares. A specialisation is not inherited. Rust
// has no inheritance. Fix: review the derived class, and claim it by name.
#include <fearless/fearless.hpp>

struct Handle {
    int* number = nullptr;
};
template <>
inline constexpr bool fearless::unsafe_send<Handle> = true; // reviewed

struct Named : Handle {
    const char* name = nullptr;
};
#if !PITFALL
template <>
inline constexpr bool fearless::unsafe_send<Named> = true; // reviewed, too
#endif

int main() {
    auto worker = fearless::spawn([](Named mine) { return mine.number ? 1 : 0; }, Named{});
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
    return *std::move(worker).join();
}
