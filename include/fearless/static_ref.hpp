// SPDX-License-Identifier: MIT
// StaticRef: a borrow that is always valid, because what it borrows lives as long as the program.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/detail/opened.hpp>

#include <type_traits>

namespace fearless {

// A shared borrow of an object with static storage: a global, a static of a function, a literal. It can be made of
// nothing else, because the compiler must know the address: a local, a member, a heap object, a thread_local and a
// `char` buffer are refused (E0597, E0712). Send and Sync if T is Sync and no class derived from T can stand behind it,
// and may go to a spawned thread.
//
//     static const std::array<int, 3> table{1, 2, 3};
//     auto worker = spawn([](StaticRef<std::array<int, 3>> t) { return (*t)[0]; }, StaticRef{table});
//
// Rust: &'static T
template <class T>
class StaticRef {
public:
    explicit consteval StaticRef(const T& object) : object_{&object} {}
    StaticRef(const T&&) = delete;

    constexpr const T& operator*() const noexcept { return *object_; }
    constexpr const T* operator->() const noexcept { return object_; }

private:
    const T* object_;
};

template <class T>
StaticRef(const T&) -> StaticRef<T>;

namespace detail {

template <class T>
struct Opened<StaticRef<T>> : OpenedObject<const T> {
    explicit Opened(const StaticRef<T>& borrow) noexcept : OpenedObject<const T>{*borrow} {}
};

template <class T>
struct Rule<StaticRef<T>> {
    template <Claim C, class... Seen>
    static consteval Why holds() {
        if constexpr (C == Claim::sync_mut) return Why::thread_bound;
        // A reference to a class that may be derived from hides what it really refers to.
        else if constexpr (std::is_class_v<T> && may_be_derived<Claim::sync, T>) return Why::erased;
        else return C == Claim::owned ? judge<C, T, Seen...>() : judge<Claim::sync, T, Seen...>();
    }
};

} // namespace detail
} // namespace fearless
