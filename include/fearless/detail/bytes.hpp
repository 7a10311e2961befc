// SPDX-License-Identifier: MIT
// What a trivially copyable class consists of, asked within the standard: used where fields cannot be visited (GCC).
//
// `__builtin_bit_cast(T, bytes)` is a constant expression only if T holds no pointer, reference, union or pointer to
// member anywhere, private members and captures included. A T made so is admitted as a template argument only if,
// besides, all it holds is public and nothing is `mutable`.
//
// Proof obligations. GCC 12 does not look into arrays here: an array of pointers in a private member or a capture
// passes (negative/raw-pointer says so in a case of its own). A class that is no literal type is not answered.
#pragma once

#include <fearless/detail/verdict.hpp>

#include <cstddef>
#include <type_traits>

namespace fearless::detail {

template <std::size_t Size>
struct Bytes {
    unsigned char value[Size];
};

template <std::size_t Size>
consteval Bytes<Size> some_bytes() {
    Bytes<Size> bytes{};
    for (unsigned char& byte : bytes.value) byte = 0x5a;
    return bytes;
}

template <auto>
struct AsArgument;

template <class T>
concept HoldsNoPointer = std::is_trivially_copyable_v<T> && requires {
    typename std::bool_constant<(__builtin_bit_cast(T, some_bytes<sizeof(T)>()), true)>;
};

template <class T>
concept HoldsNoMutable =
    HoldsNoPointer<T> && requires { typename AsArgument<__builtin_bit_cast(T, some_bytes<sizeof(T)>())>; };

template <Claim C, class T>
consteval Why judge_by_bytes() {
    if constexpr (!std::is_trivially_copyable_v<T>) return Why::unseen;
    else if constexpr (C == Claim::sync_mut) return Why::thread_bound;
    else if constexpr (C == Claim::sync) return HoldsNoMutable<T> ? Why::holds : Why::unseen;
    else if constexpr (HoldsNoPointer<T>) return Why::holds;
    else return __is_literal_type(T) ? Why::borrow_or_pointer : Why::unseen;
}

} // namespace fearless::detail
