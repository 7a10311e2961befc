// SPDX-License-Identifier: MIT
// A SendBox of a base class is made from a derived class that holds an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Behind the base class no one sees the plain count that two threads would change. Rust: Rc<T> cannot be sent between
// threads safely. Fix: an Arc.
#include <fearless/fearless.hpp>

struct Shape {
    virtual ~Shape() = default;
    virtual int area() const = 0;
};
template <class Number>
struct Square final : Shape {
    Number side{6};
    int area() const override { return *side * *side; }
};
template <>
inline constexpr bool fearless::unsafe_send<Square<fearless::Arc<int>>> = true; // for GCC: reviewed

int main() {
#if PITFALL
    fearless::SendBox<Shape> shape{Square<fearless::Rc<int>>{}};
    // gcc-error@-1 {{E0277_this_compiler_cannot_look_into_the_class__review_it_and_specialise_unsafe_send}}
    // clang-error@-2 {{it would go to other threads, and shares without synchronisation; use Arc for Rc, and Mutex for a `mutable` member [E0277]}}
#else
    fearless::SendBox<Shape> shape{Square<fearless::Arc<int>>{}};
#endif
    return shape->area();
}
