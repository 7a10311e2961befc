// SPDX-License-Identifier: MIT
// A reference to a polymorphic base is captured.
// Rust: E0597  Line: 1
// Two unknowns: how long it lives and what it is. Rust: `&dyn Shape` is not 'static. Fix: own the object.
#include <fearless/fearless.hpp>

struct Shape {
    virtual ~Shape() = default;
    virtual int area() const = 0;
};
struct Square final : Shape {
    int side = 6;
    int area() const override { return side * side; }
};

int main() {
    Square square;
#if PITFALL
    const Shape& shape = square;
    auto worker = fearless::spawn([&shape] { return shape.area(); });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    const Square& shape = square;
    auto worker = fearless::spawn([](int side) { return side * side; }, shape.side);
#endif
    return *std::move(worker).join();
}
