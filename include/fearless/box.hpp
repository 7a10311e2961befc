// SPDX-License-Identifier: MIT
// Box and SendBox: owners on the heap that leave no husk behind, and that say of a base class what they hold.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/birth.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/panic.hpp>

#include <concepts>
#include <type_traits>
#include <utility>

namespace fearless {

// Owns one T on the heap. Move-only; what it was moved from cannot be used: an error under Clang's -Wconsumed (E0382),
// and everywhere a stop with a message, where a moved-from string or vector goes on as an empty one.
//
// Send and Sync as T is: `const` reaches through it, unlike std::unique_ptr's.
//
//     Box<std::string> text{std::string{"all of it"}};
//     auto worker = spawn([](Box<std::string> mine) { return mine->size(); }, std::move(text));
//     assert(*std::move(worker).join() == 9);
//
// Rust: std::boxed::Box, https://doc.rust-lang.org/std/boxed/struct.Box.html
template <class T>
class FEARLESS_CONSUMABLE(unknown) Box {
public:
    // Owns `value`.
    FEARLESS_RETURN_TYPESTATE(unknown) explicit Box(T value) : value_{new T(std::move(value))} {}
    FEARLESS_RETURN_TYPESTATE(unknown) Box(Box&& other) noexcept : value_{std::exchange(other.value_, nullptr)} {}
    FEARLESS_SET_TYPESTATE(unknown) Box& operator=(Box&& other) noexcept {
        Box former{std::move(*this)};
        value_ = std::exchange(other.value_, nullptr);
        return *this;
    }
    Box(const Box&) FEARLESS_DELETE("a Box is the only owner: move it, or share the value in an Arc [E0382]");
    Box& operator=(const Box&)
        FEARLESS_DELETE("a Box is the only owner: move it, or share the value in an Arc [E0382]");
    ~Box() { delete value_; }

    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T& operator*() & noexcept FEARLESS_LIFETIMEBOUND { return value(); }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const T& operator*() const& noexcept FEARLESS_LIFETIMEBOUND { return value(); }
    // Takes the value out: `T value = *std::move(box);`. Rust: *box
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    T operator*() && {
        const Box last{std::move(*this)};
        return std::move(last.value());
    }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T* operator->() noexcept FEARLESS_LIFETIMEBOUND { return &value(); }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const T* operator->() const noexcept FEARLESS_LIFETIMEBOUND { return &value(); }

private:
    T& value() const noexcept {
        if (!value_) [[unlikely]]
            detail::die("a Box is used after it was moved [E0382]");
        return *value_;
    }

    T* value_;
};

template <class T>
Box(T) -> Box<T>;

// Owns an object of a class derived from Base, and is Send: what it is made from is checked there, and needs no claim
// on Base. Move-only, and of no use after a move, as Box. Base has a virtual destructor. GCC sees into no class with
// virtual functions, and wants unsafe_send<Derived>; Clang does without. With a Square derived from Shape:
//
//     SendBox<Shape> shape{Square{3}};
//     auto worker = spawn([](SendBox<Shape> mine) { return mine->area(); }, std::move(shape));
//     assert(*std::move(worker).join() == 9);
//
// Rust: Box<dyn Base + Send>
template <class Base>
class FEARLESS_CONSUMABLE(unknown) SendBox {
    static_assert(std::has_virtual_destructor_v<Base>,
                  "a SendBox destroys its object through Base: give Base a virtual "
                  "destructor");

public:
    // Owns `value`, whose class is Send and holds no borrow (E0277, E0597).
    template <class Derived>
        requires(std::derived_from<Derived, Base> && detail::not_sendable<Derived> == detail::Why::holds)
    FEARLESS_RETURN_TYPESTATE(unknown)
    explicit SendBox(Derived value) : value_{new Derived(std::move(value))} {}
    FEARLESS_REFUSE_SENDING((class Derived, ), (explicit SendBox(Derived)), (std::derived_from<Derived, Base>), Derived)
    FEARLESS_RETURN_TYPESTATE(unknown)
    SendBox(SendBox&& other) noexcept : value_{std::exchange(other.value_, nullptr)} {}
    FEARLESS_SET_TYPESTATE(unknown) SendBox& operator=(SendBox&& other) noexcept {
        SendBox former{std::move(*this)};
        value_ = std::exchange(other.value_, nullptr);
        return *this;
    }
    SendBox(const SendBox&) FEARLESS_DELETE("a SendBox is the only owner: move it [E0382]");
    SendBox& operator=(const SendBox&) FEARLESS_DELETE("a SendBox is the only owner: move it [E0382]");
    ~SendBox() { delete value_; }

    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    Base& operator*() noexcept FEARLESS_LIFETIMEBOUND { return value(); }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const Base& operator*() const noexcept FEARLESS_LIFETIMEBOUND { return value(); }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    Base* operator->() noexcept FEARLESS_LIFETIMEBOUND { return &value(); }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const Base* operator->() const noexcept FEARLESS_LIFETIMEBOUND { return &value(); }

private:
    Base& value() const noexcept {
        if (!value_) [[unlikely]]
            detail::die("a SendBox is used after it was moved [E0382]");
        return *value_;
    }

    Base* value_;
};

namespace detail {

template <class T>
struct Rule<Box<T>> { // Rust: as the T, which is made here and so is of no derived class
    template <Claim C, class... Seen>
    static consteval Why holds() {
        return C == Claim::sync_mut ? Why::thread_bound : judge<C, T, Seen...>();
    }
};
template <class Base>
struct Rule<SendBox<Base>> { // Rust: dyn Base + Send: Send, and not Sync
    template <Claim C, class...>
    static consteval Why holds() {
        return C == Claim::send || C == Claim::owned ? Why::holds : Why::thread_bound;
    }
};

} // namespace detail
} // namespace fearless
