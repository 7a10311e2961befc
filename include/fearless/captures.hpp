// SPDX-License-Identifier: MIT
// captures<N>: lets GCC look into a closure that owns what it captured.
#pragma once

#include <fearless/detail/aggregate.hpp>
#include <fearless/detail/derive.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace fearless {

// A closure together with the number of its captures. Calls as the closure does.
template <std::size_t N, class Closure>
struct Counted : Closure {};

// States how many captures a closure has, so that GCC can look at each. GCC sees into a closure that can be copied
// byte by byte; into one that owns a string, a vector or a unique_ptr only with this count. A wrong count does not
// compile. Clang sees all closures without it, and takes it all the same.
//
//     auto worker = spawn(captures<1>([data = std::move(data)] { return sum(data); }));
//
// Nothing in Rust, whose compiler knows its closures.
template <std::size_t N, class Closure>
Counted<N, std::remove_cvref_t<Closure>> captures(Closure&& closure) {
    return {std::forward<Closure>(closure)};
}

namespace detail {

template <std::size_t N, class Closure>
struct Rule<Counted<N, Closure>> {
    template <Claim C, class... Seen>
    static consteval Why holds() {
#if defined(__clang__)
        return judge<C, Closure, Seen...>();
#else
        // GCC binds the captures of a class derived from a closure, which it does not do for the closure itself.
        return judge_members<C, Seen...>(decltype(bind_members<N>(std::declval<const Counted<N, Closure>&>())){});
#endif
    }
};

} // namespace detail
} // namespace fearless
