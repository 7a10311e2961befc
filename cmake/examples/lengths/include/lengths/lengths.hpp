// SPDX-License-Identifier: MIT
// Lengths that know their unit: a spacecraft was lost because somebody added pounds to newtons.
#pragma once

#include <type_traits>

namespace lengths {

struct Metre {};
struct Foot {};

template <class A, class B>
concept SameUnit = std::is_same_v<A, B>;

template <class Unit>
class Length {
public:
    constexpr explicit Length(double number) : number_{number} {}
    constexpr double number() const { return number_; }

private:
    double number_;
};

using Metres = Length<Metre>;
using Feet = Length<Foot>;

template <class A, class B>
    requires SameUnit<A, B>
constexpr Length<A> operator+(Length<A> a, Length<B> b) {
    return Length<A>{a.number() + b.number()};
}

[[nodiscard("conversion leaves its argument as it was")]] constexpr Metres to_metres(Feet feet) {
    return Metres{feet.number() * 0.3048};
}

} // namespace lengths
