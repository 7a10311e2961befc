// SPDX-License-Identifier: MIT
// A StaticRef to a base class goes to a worker; the object is of a derived class with a `mutable` member.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// Nothing in the base forbids sharing, and the virtual call writes the member of the derived class, from every thread.
// Rust: `&'static dyn Meter` is Send only if the trait requires `Sync`. Fix: name the real class, and make its
// `mutable` member atomic.
#include <fearless/fearless.hpp>

#include <atomic>

struct Meter {
    virtual int read() const = 0;

protected:
    ~Meter() = default;
};

struct Counter final : Meter {
#if PITFALL
    mutable int reads = 0;
#else
    mutable std::atomic<int> reads = 0;
#endif
    int read() const override { return ++reads; }
};

#if PITFALL
using Known = Meter;
#else
using Known = Counter;
template <> // GCC does not look into a class with virtual functions
inline constexpr bool fearless::unsafe_send<Counter> = true;
template <>
inline constexpr bool fearless::unsafe_sync<Counter> = true;
#endif

int main() {
    static Counter counter;
    auto worker = fearless::spawn([](fearless::StaticRef<Known> mine) { return mine->read() - 1; }, fearless::StaticRef<Known>{counter});
    // expected-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds}}
    return *std::move(worker).join();
}
