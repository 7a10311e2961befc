// SPDX-License-Identifier: MIT
// Functions as workers: what takes `const X&`, `X&`, `std::span<E>` or `const char*` is called with the borrow, or the
// string, that stands for it.
//
// A worker is called with what it was given wherever it takes that. Only where it does not, a borrow is opened, for the
// length of the call: the worker still owns the borrow, so what it refers to outlives the call.
//
// Proof obligations. Nothing that is opened is copied (`operator Value() = delete`): a worker that takes X by value
// would change a copy, and the change would be lost. What such a call returns is judged as ever: no reference and no
// view leaves it.
#pragma once

#include <fearless/detail/broken.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/detail/loan.hpp>

#include <concepts>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>

namespace fearless::detail {

// What a T stands for at the call: `Opened<T>` is made of a T&, and converts. Specialised for what can be opened.
template <class T>
struct Opened;

template <class T>
concept Openable = requires { sizeof(Opened<T>); };

// A view of an X that is made of it implicitly: a span of a vector, a string_view of a string.
template <class View, class X>
concept ViewOf = kind<View> == Kind::view && std::is_convertible_v<X&, View>;

// X by value, where there is such a thing; else a type that nobody takes.
struct Nobody;
template <class X>
using ByValue = std::conditional_t<std::is_array_v<X> || std::is_abstract_v<X>, Nobody*, std::remove_const_t<X>>;

// The object itself, as `X&` or as a view of it.
template <class X>
struct OpenedObject {
    explicit OpenedObject(X& target) noexcept : object{target} {}
    operator X&() const noexcept { return object; } // NOLINT: implicit on purpose, as all here
    operator ByValue<X>() const = delete;
    template <ViewOf<X> View>
    operator View() const { // NOLINT
        return View(object);
    }

    X& object;
};
template <class E>
struct OpenedElements {
    operator std::span<E>() const noexcept { return elements; } // NOLINT
    operator std::span<const E>() const noexcept                // NOLINT
        requires(!std::is_const_v<E>)
    {
        return elements;
    }

    std::span<E> elements;
};

template <class T>
struct Opened<Ref<T>> : OpenedObject<Shared<T>> {
    explicit Opened(Ref<T>& lent) noexcept : OpenedObject<Shared<T>>{*Lender::target(lent)}, borrow{lent} {}
    // Its elements.
    template <class E>
        requires Contiguous<const T> && std::is_convertible_v<const T&, std::span<const E>>
    operator Ref<E[]>() const { // NOLINT
        return Lender::make<Ref<E[]>>(std::span<const E>{this->object}, Lender::lease(borrow));
    }

    Ref<T>& borrow;
};
template <class T>
struct Opened<Ref<T[]>> : OpenedElements<const T> {
    explicit Opened(Ref<T[]>& lent) noexcept : OpenedElements<const T>{Lender::target(lent)} {}
};
template <class T>
struct Opened<RefMut<T>> : OpenedObject<T> {
    explicit Opened(RefMut<T>& lent) noexcept : OpenedObject<T>{*Lender::target(lent)}, borrow{lent} {}
    template <class E>
        requires Contiguous<T> && std::is_convertible_v<T&, std::span<E>>
    operator RefMut<E[]>() const { // NOLINT
        return Lender::make<RefMut<E[]>>(std::span<E>{this->object}, Lender::lease(std::move(borrow)));
    }
    // Shared, for those who only read.
    operator Ref<T>() const { return std::move(borrow).downgrade(); } // NOLINT
    template <class E>
        requires Contiguous<const T> && std::is_convertible_v<const T&, std::span<const E>>
    operator Ref<E[]>() const { // NOLINT
        return Lender::make<Ref<E[]>>(std::span<const E>{this->object}, Lender::lease(std::move(borrow)));
    }

    RefMut<T>& borrow;
};
template <class T>
struct Opened<RefMut<T[]>> : OpenedElements<T> {
    explicit Opened(RefMut<T[]>& lent) noexcept : OpenedElements<T>{Lender::target(lent)}, borrow{lent} {}
    operator Ref<T[]>() const { return std::move(borrow).downgrade(); } // NOLINT

    RefMut<T[]>& borrow;
};
// A literal arrives as a string of the worker's own, which a function of C reads.
template <>
struct Opened<std::string> {
    explicit Opened(const std::string& own) noexcept : text{own.c_str()} {}
    template <std::same_as<const char*> Text> // no other: a pointer would become a bool
    operator Text() const noexcept {          // NOLINT
        return text;
    }

    const char* text;
};

template <bool Open, class T>
struct HandedAs {
    using type = T;
};
template <class T>
struct HandedAs<true, T> {
    using type = Opened<T>;
};
template <std::size_t At, std::size_t Which, class T>
using Handed = typename HandedAs<(Which >> At & 1U) != 0, T>::type;

inline constexpr std::size_t no_call = static_cast<std::size_t>(-1);

// How an F is called with these arguments: the bits of those that are opened, as few as possible from the left.
template <class Places, class F, class... Args>
struct CallOf;
template <std::size_t... At, class F, class... Args>
struct CallOf<std::index_sequence<At...>, F, Args...> {
    // Not those of a generic callable, which would take what is opened for the argument itself.
    static constexpr std::size_t openable =
        OneFunction<F> ? (std::size_t{0} | ... | (std::size_t{Openable<Args>} << At)) : 0;

    template <std::size_t Which>
    static consteval std::size_t find() {
        if constexpr (is_called<F, Handed<At, Which, Args>...>()) return Which;
        else if constexpr (Which == openable) return no_call;
        else return find<((Which | ~openable) + 1) & openable>();
    }
    static constexpr std::size_t opens = find<0>();

    static decltype(auto) call(F&& f, Args&&... args) {
        return std::invoke(std::forward<F>(f), static_cast<HandedTo<At, Args>>(args)...);
    }

private:
    template <std::size_t Place, class T>
    using HandedTo = std::conditional_t<(opens >> Place & 1U) != 0, Handed<Place, opens, T>, T&&>;
};

template <class F, class... Args>
using Call = CallOf<std::index_sequence_for<Args...>, F, Args...>;

template <class F, class... Args>
inline constexpr bool is_callable = Call<F, Args...>::opens != no_call;

template <class Places, std::size_t Which, class F, class... Args>
struct ResultWith;
template <std::size_t... At, std::size_t Which, class F, class... Args>
struct ResultWith<std::index_sequence<At...>, Which, F, Args...> {
    using type = std::invoke_result_t<F, Handed<At, Which, Args>...>;
};
// What a call returns, where there is one.
template <class F, class... Args>
using CallResult = typename ResultWith<std::index_sequence_for<Args...>, Call<F, Args...>::opens, F, Args...>::type;

} // namespace fearless::detail
