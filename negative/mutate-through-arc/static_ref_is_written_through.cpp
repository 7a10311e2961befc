// SPDX-License-Identifier: MIT
// A worker assigns through a StaticRef.
// Rust: E0594  Line: 1  Breaks: data race  Rule: CP.2, I.2
// Every thread may hold a StaticRef to the same global, so the write races with their reads. Rust: cannot assign to
// `*borrowed`, behind a `&` reference. Fix: a Mutex.
#include <fearless/fearless.hpp>

#if PITFALL
static int total = 0;
#else
static fearless::Mutex<int> total{0};
#endif

int main() {
#if PITFALL
    auto worker = fearless::spawn([](auto mine) { *mine = 42; }, fearless::StaticRef{total});
    // gcc-error@-1 {{assignment of read-only location}}
    // clang-error@-2 {{cannot assign to return value because function 'operator*' returns a const value}}
#else
    auto worker = fearless::spawn([](auto mine) { mine->with([](int& value) { value = 42; }); }, fearless::StaticRef{total});
#endif
    return std::move(worker).join() ? 0 : 1;
}
