// SPDX-License-Identifier: MIT
// What a trivially copyable class consists of, asked within the standard: used where fields cannot be visited (GCC).
//
// `__builtin_bit_cast(T, bytes)` is a constant expression only if T holds no pointer, reference, union or pointer to
// member anywhere, private members and captures included. As a temporary, T would have to be a literal type; as the
// member of a union it need not be, so a class whose constructors are not `constexpr` is answered, too.
//
// Whether a part is `mutable` is told by two signs. A T made so is admitted as a template argument only if all it holds
// is public and nothing is `mutable`. And GCC takes a constant for read-only, and folds what is read of it through
// `__builtin_strlen`, only if nothing in it is `mutable`, private parts included.
//
// Proof obligations. GCC 12 does not look into arrays here: an array of pointers in a private member or a capture
// passes (negative/raw-pointer says so in a case of its own). The second sign is no rule of the language, so it is
// believed only where it tells a class that is known to have a `mutable` member. A class that is local, or in an
// unnamed namespace, does not show it: its private members keep it from being Sync.
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

// A T made of bytes, which is no temporary.
template <class T>
union MadeOfBytes {
    char nothing;
    T object;
    constexpr MadeOfBytes() : object(__builtin_bit_cast(T, some_bytes<sizeof(T)>())) {} // NOLINT: braces would convert
};

template <class T>
concept IsMadeOfBytes =
    requires { typename std::bool_constant<(__builtin_bit_cast(T, some_bytes<sizeof(T)>()), true)>; };
template <class T>
concept IsMadeInUnion =
    std::is_move_constructible_v<T> && requires { typename std::bool_constant<(MadeOfBytes<T>{}, true)>; };
template <class T>
concept HoldsNoPointer =
    std::is_trivially_copyable_v<T> && !std::is_union_v<T> && (IsMadeOfBytes<T> || IsMadeInUnion<T>);

// A text beside a T: both are read-only, or none is.
template <class T>
struct BesideText {
    char text[2];
    MadeOfBytes<T> part;
};
template <class T>
inline constexpr BesideText<T> beside_text{"x", {}};
template <class T>
concept IsReadOnly =
    IsMadeInUnion<T> && requires { typename std::bool_constant<__builtin_strlen(&beside_text<T>.text[0]) == 1>; };

// The class by which the second sign is tested.
class KnownMutable {
    [[maybe_unused]] mutable int value_ = 0;
};

template <class T>
concept IsStructural = requires { typename AsArgument<__builtin_bit_cast(T, some_bytes<sizeof(T)>())>; };
template <class T>
concept HoldsNoMutable = HoldsNoPointer<T> && (IsStructural<T> || (!IsReadOnly<KnownMutable> && IsReadOnly<T>));

template <Claim C, class T>
consteval Why judge_by_bytes() {
    if constexpr (!std::is_trivially_copyable_v<T> || std::is_union_v<T>) return Why::unseen;
    else if constexpr (C == Claim::sync_mut) return Why::thread_bound;
    else if constexpr (C == Claim::sync) return HoldsNoMutable<T> ? Why::holds : Why::unseen;
    else return HoldsNoPointer<T> ? Why::holds : Why::borrow_or_pointer;
}

} // namespace fearless::detail
