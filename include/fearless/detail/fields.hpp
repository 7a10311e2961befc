// SPDX-License-Identifier: MIT
// Every field of a class, private ones and a closure's captures included: Clang >= 16.
//
// `__builtin_dump_struct(&object, visitor)` calls the visitor once per field: (format, indent, type, name, value), with
// the type spelled as text. A scalar arrives as an lvalue, a class, array or reference as a prvalue pointer to it; a
// nested aggregate is announced without a value and its fields follow; a base class is announced as (indent, type).
//
// Proof obligations. The object is storage in which no object lives, so nothing of it can be read in a constant
// expression: a reference member makes the whole call non-constant (its address is a read), which is the answer "it
// borrows". A `mutable` field arrives non-const although the object is const. The builtin casts `const` away on its way
// into a base, so a base's fields all count as mutable. A bit-field is read to be passed, so a class that has one is
// refused.
#pragma once

#include <fearless/detail/verdict.hpp>

#include <memory>
#include <type_traits>

namespace fearless::detail {

template <Claim C, class T, class... Seen>
consteval Why judge(); // derive.hpp

#if defined(__clang__) && __clang_major__ >= 16

template <Claim C, class... Seen>
struct FieldVisitor {
    Why& found;

    template <class Field>
    constexpr void field() const {
        constexpr Claim claim = C == Claim::sync && !std::is_const_v<Field> ? Claim::sync_mut : C;
        found = worst(found, judge<claim, std::remove_const_t<Field>, Seen...>());
    }

    template <class Text>
    static constexpr bool is_reference(const Text& type) {
        return type[std::extent_v<Text> - 2] == '&';
    }

    // A field: its address as a prvalue (class, array, reference, ...), or the scalar itself as an lvalue.
    template <class Indent, class Type, class Name, class Value>
    constexpr void operator()(const char*, const Indent&, const Type& type, const Name&, Value&&) const {
        if constexpr (std::is_lvalue_reference_v<Value>) field<std::remove_reference_t<Value>>();
        else if (is_reference(type)) found = Why::borrow;
        else field<std::remove_pointer_t<Value>>();
    }
    // All that is no field: braces, bases, the names of nested aggregates. Bit-fields are not constant anyway.
    template <class... Other>
    constexpr void operator()(const char*, const Other&...) const {}
};

template <Claim C, class T, class... Seen>
consteval Why visit_fields() {
    Why found = Why::holds;
    T* const never_alive = std::allocator<T>{}.allocate(1);
    __builtin_dump_struct(static_cast<const T*>(never_alive), FieldVisitor<C, Seen...>{found});
    std::allocator<T>{}.deallocate(never_alive, 1);
    return found;
}

template <Claim C, class T, class... Seen>
concept FieldsAreConstant = requires { typename std::integral_constant<Why, visit_fields<C, T, Seen...>()>; };

template <Claim C, class T, class... Seen>
consteval Why judge_by_fields() {
    if constexpr (FieldsAreConstant<C, T, Seen...>) return visit_fields<C, T, Seen...>();
    else return Why::borrow;
}

inline constexpr bool sees_fields = true;
#else
template <Claim, class, class...>
consteval Why judge_by_fields() {
    return Why::unseen;
}
inline constexpr bool sees_fields = false;
#endif

} // namespace fearless::detail
