// SPDX-License-Identifier: MIT
// A worker captures a reference to a polymorphic base.
// Rust: E0597  Line: 1  Breaks: use after free, data race  Rule: F.53, EXP54-CPP
// The object is a local that may be gone, and its derived class may write on a const call. Rust: `&dyn Shape` is not
// 'static. Fix: own the object.
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
