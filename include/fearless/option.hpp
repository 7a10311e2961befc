// SPDX-License-Identifier: MIT
// Option: a std::optional whose access is checked, and which knows why it is empty.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/panic.hpp>

#include <optional>
#include <type_traits>
#include <utility>

namespace fearless {

// Why an Option is empty, where there is one reason only: a text that lives for ever.
struct Nothing {
    const char* text = "an Option is opened after its value was taken out";
};
constexpr const char* text_of(Nothing why) noexcept { return why.text; }

template <class T, class Why = Nothing>
class Option;

namespace detail {

template <class>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T, class Why>
inline constexpr bool is_optional<Option<T, Why>> = true;

} // namespace detail

// What try_lock(), recv(), upgrade() and the like return: a value, or nothing and why.
//
// A std::optional in all else: it is tested, moved and converted as one. `*option` and `option->` of an empty one end
// the program with a line that says what happened, where a std::optional reads what is not there.
//
//     Mutex<int> count{1};
//     if (auto guard = count.try_lock()) **guard += 1;
//     assert(count.get() == 2);
//
// Rust: Option, whose unwrap() panics; https://doc.rust-lang.org/std/option/enum.Option.html
template <class T, class Why>
class Option : public std::optional<T> {
    using Base = std::optional<T>;

public:
    // Empty, and why.
    explicit constexpr Option(Why why) noexcept : why_{why} {}
    constexpr Option(T found) noexcept(std::is_nothrow_move_constructible_v<T>) // NOLINT(google-explicit-constructor)
        : Base(std::move(found)) {}

    constexpr T& operator*() & FEARLESS_LIFETIMEBOUND {
        check();
        return Base::operator*();
    }
    constexpr const T& operator*() const& FEARLESS_LIFETIMEBOUND {
        check();
        return Base::operator*();
    }
    constexpr T&& operator*() && FEARLESS_LIFETIMEBOUND {
        check();
        return *static_cast<Base&&>(*this);
    }
    constexpr T* operator->() FEARLESS_LIFETIMEBOUND {
        check();
        return Base::operator->();
    }
    constexpr const T* operator->() const FEARLESS_LIFETIMEBOUND {
        check();
        return Base::operator->();
    }

    // Why it is empty; ends the program if it is not.
    constexpr Why error() const noexcept {
        if (this->has_value()) [[unlikely]]
            detail::die("error() is asked of an Option that has a value");
        return why_;
    }

    // Those of std::optional take an Option for a value.
    friend constexpr bool operator==(const Option& a, const Option& b) {
        return static_cast<const Base&>(a) == static_cast<const Base&>(b);
    }
    friend constexpr bool operator==(const Option& a, std::nullopt_t) noexcept { return !a.has_value(); }
    template <class U>
    friend constexpr bool operator==(const Option& a, const std::optional<U>& b) {
        return static_cast<const Base&>(a) == b;
    }
    template <class U> // GCC prefers that of std::optional to the one above, turned round
    friend constexpr bool operator==(const std::optional<U>& b, const Option& a) {
        return static_cast<const Base&>(a) == b;
    }
    template <class U>
        requires(!detail::is_optional<U>)
    friend constexpr bool operator==(const Option& a, const U& b) {
        return a.has_value() && *a == b;
    }

private:
    constexpr void check() const noexcept {
        if (!this->has_value()) [[unlikely]]
            detail::die(text_of(why_));
    }

    Why why_{};
};

namespace detail {

template <class T, class Reason>
struct Rule<Option<T, Reason>> {
    template <Claim C, class... Seen>
    static consteval Why holds() {
        return C == Claim::sync_mut ? Why::thread_bound : judge<C, T, Seen...>();
    }
};

} // namespace detail
} // namespace fearless
