// SPDX-License-Identifier: MIT
// A unique_ptr to a polymorphic base goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// The object may be of a derived class that holds an Rc, whose plain count two threads then change. Rust: Box<dyn
// Shape> needs + Send. Fix: a final class, or a reviewed unsafe_send<Shape>.
#include <fearless/fearless.hpp>

#include <memory>

struct Shape {
    virtual ~Shape() = default;
    virtual int area() const = 0;
};
struct Square final : Shape {
    int side = 6;
    int area() const override { return side * side; }
};
// Reviewed: a number, and nothing else. Clang sees that by itself; GCC cannot take a class with a base apart.
template <>
inline constexpr bool fearless::unsafe_send<Square> = true;

int main() {
#if PITFALL
    std::unique_ptr<Shape> shape = std::make_unique<Square>();
    auto worker = fearless::spawn([](auto mine) { return mine->area(); }, std::move(shape));
    // expected-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds}}
#else
    std::unique_ptr<Square> shape = std::make_unique<Square>();
    auto worker = fearless::spawn([](auto mine) { return mine->area(); }, std::move(shape));
#endif
    return *std::move(worker).join();
}
