// SPDX-License-Identifier: MIT
// Ref and RefMut: shared and exclusive borrows, alive exactly as long as the scope that made them.
//
// Nobody but fearless::scope makes one, so whoever holds one knows that its object lives and, if the borrow is
// exclusive, that nobody else uses it. borrow() and borrow_mut() state what a scope is to lend.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/detail/loan.hpp>
#include <fearless/detail/refusal.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace fearless {

// Thrown by scope() before any worker starts, if what it is to lend overlaps and one of the borrows is exclusive.
class BorrowError : public std::logic_error {
public:
    BorrowError()
        : std::logic_error{"E0499 (E0502): the same object is lent twice, and one of the borrows is exclusive"} {}
};

#define FEARLESS_USES FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
#define FEARLESS_USES_UP FEARLESS_USES FEARLESS_SET_TYPESTATE(consumed)

// A shared borrow: `const T&` for as long as the scope lasts (`T&` for a standard atomic or mutex, which is made to be
// shared). Copies freely; Send and Sync if T is Sync.
// Using a moved-from borrow is an error under Clang's -Wconsumed (E0382), and ends the program elsewhere.
// Rust: &'scope T
template <class T>
class FEARLESS_CONSUMABLE(unknown) Ref {
public:
    FEARLESS_USES detail::Shared<T>& operator*() const noexcept { return *target(); }
    FEARLESS_USES detail::Shared<T>* operator->() const noexcept { return target(); }

private:
    friend struct detail::Lender;
    FEARLESS_RETURN_TYPESTATE(unknown)
    Ref(detail::Shared<T>* object, detail::Lease lease) noexcept : object_{object}, lease_{std::move(lease)} {}
    detail::Shared<T>* target() const noexcept {
        lease_.check();
        return object_;
    }

    detail::Shared<T>* object_;
    detail::Lease lease_;
};

// A shared borrow of consecutive elements. Rust: &'scope [T]
template <class T>
class FEARLESS_CONSUMABLE(unknown) Ref<T[]> {
public:
    FEARLESS_USES const T* begin() const noexcept { return target().data(); }
    FEARLESS_USES const T* end() const noexcept { return target().data() + target().size(); }
    FEARLESS_USES std::size_t size() const noexcept { return target().size(); }
    FEARLESS_USES bool empty() const noexcept { return target().empty(); }
    // The element; throws std::out_of_range past the end, where Rust panics.
    FEARLESS_USES const T& operator[](std::size_t index) const { return target()[detail::checked(index, size())]; }

private:
    friend struct detail::Lender;
    FEARLESS_RETURN_TYPESTATE(unknown)
    Ref(std::span<const T> elements, detail::Lease lease) noexcept : elements_{elements}, lease_{std::move(lease)} {}
    std::span<const T> target() const noexcept {
        lease_.check();
        return elements_;
    }

    std::span<const T> elements_;
    detail::Lease lease_;
};

// An exclusive borrow: `T&`, and nobody else has one. Move-only; Send if T is. Handing it over uses it up: a use after
// that is an error under Clang's -Wconsumed (E0382), and ends the program with a message elsewhere.
// Rust: &'scope mut T
template <class T>
class FEARLESS_CONSUMABLE(unknown) RefMut {
public:
    FEARLESS_RETURN_TYPESTATE(unknown) RefMut(RefMut&&) noexcept = default;
    FEARLESS_SET_TYPESTATE(unknown) RefMut& operator=(RefMut&&) noexcept = default;
    RefMut(const RefMut&) FEARLESS_DELETE("an exclusive borrow has no copy; move, split or downgrade() it [E0499]");
    RefMut& operator=(const RefMut&)
        FEARLESS_DELETE("an exclusive borrow has no copy; move, split or downgrade() it [E0499]");
    ~RefMut() = default;

    FEARLESS_USES T& operator*() noexcept { return *target(); }
    FEARLESS_USES T* operator->() noexcept { return target(); }
    FEARLESS_USES const T& operator*() const noexcept { return *target(); }
    FEARLESS_USES const T* operator->() const noexcept { return target(); }

    // Gives up exclusiveness for a borrow that can be copied. Rust: &*exclusive
    FEARLESS_USES_UP Ref<T> downgrade() && {
        const T* const object = target();
        return detail::Lender::make<Ref<T>>(object, std::move(lease_));
    }

private:
    friend struct detail::Lender;
    FEARLESS_RETURN_TYPESTATE(unknown)
    RefMut(T* object, detail::Lease lease) noexcept : object_{object}, lease_{std::move(lease)} {}
    T* target() const noexcept {
        lease_.check();
        return object_;
    }

    T* object_;
    detail::Lease lease_;
};

// An exclusive borrow of consecutive elements. Rust: &'scope mut [T]
template <class T>
class FEARLESS_CONSUMABLE(unknown) RefMut<T[]> {
public:
    FEARLESS_RETURN_TYPESTATE(unknown) RefMut(RefMut&&) noexcept = default;
    FEARLESS_SET_TYPESTATE(unknown) RefMut& operator=(RefMut&&) noexcept = default;
    RefMut(const RefMut&) FEARLESS_DELETE("an exclusive borrow has no copy; move, split or downgrade() it [E0499]");
    RefMut& operator=(const RefMut&)
        FEARLESS_DELETE("an exclusive borrow has no copy; move, split or downgrade() it [E0499]");
    ~RefMut() = default;

    FEARLESS_USES T* begin() noexcept { return target().data(); }
    FEARLESS_USES T* end() noexcept { return target().data() + target().size(); }
    FEARLESS_USES const T* begin() const noexcept { return target().data(); }
    FEARLESS_USES const T* end() const noexcept { return target().data() + target().size(); }
    FEARLESS_USES std::size_t size() const noexcept { return target().size(); }
    FEARLESS_USES bool empty() const noexcept { return target().empty(); }
    // The element; throws std::out_of_range past the end, where Rust panics.
    FEARLESS_USES T& operator[](std::size_t index) { return target()[detail::checked(index, size())]; }
    FEARLESS_USES const T& operator[](std::size_t index) const { return target()[detail::checked(index, size())]; }

    // Gives up exclusiveness for a borrow that can be copied. Rust: &*exclusive
    FEARLESS_USES_UP Ref<T[]> downgrade() && {
        const std::span<const T> elements = target();
        return detail::Lender::make<Ref<T[]>>(elements, std::move(lease_));
    }

private:
    friend struct detail::Lender;
    FEARLESS_RETURN_TYPESTATE(unknown)
    RefMut(std::span<T> elements, detail::Lease lease) noexcept : elements_{elements}, lease_{std::move(lease)} {}
    std::span<T> target() const noexcept {
        lease_.check();
        return elements_;
    }

    std::span<T> elements_;
    detail::Lease lease_;
};

namespace detail {

template <class T>
struct Rule<Ref<T>> { // Rust: impl<T: Sync> Send for &T
    template <Claim C, class... Seen>
    static consteval Why holds() {
        if constexpr (C == Claim::owned) return Why::borrow;
        else if constexpr (C == Claim::sync_mut) return Why::thread_bound;
        else return judge<Claim::sync, std::remove_extent_t<T>, Seen...>();
    }
};
template <class T>
struct Rule<RefMut<T>> { // Rust: impl<T: Send> Send for &mut T
    template <Claim C, class... Seen>
    static consteval Why holds() {
        if constexpr (C == Claim::owned) return Why::borrow;
        else if constexpr (C == Claim::sync_mut) return Why::thread_bound;
        else return judge<C, std::remove_extent_t<T>, Seen...>();
    }
};

// Why a T is not lent. What is lent owns its data: a view in it could dangle, a borrow in it could be exchanged for one
// that dies first. A reference to a class that may be derived from hides what it really refers to.
template <Claim C, class T>
consteval Refusal judge_loan() {
    constexpr Why owned = verdict<Claim::owned, T>;
    constexpr Why shared = verdict<C, T>;
    if constexpr (std::is_class_v<T> && may_be_derived<C, T>) return Refusal::erased;
    else if constexpr (owned == Why::pointer && std::is_class_v<T>) return Refusal::pointer;
    else if constexpr (owned != Why::holds && owned != Why::unseen) return Refusal::borrow;
    else if constexpr (shared == Why::holds && owned == Why::holds) return Refusal::none;
    else return shared == Why::unseen || owned == Why::unseen ? Refusal::unseen : Refusal::thread_bound;
}
template <class T>
inline constexpr Refusal borrow_refusal = judge_loan<Claim::sync, std::remove_cv_t<std::remove_all_extents_t<T>>>();
template <class T>
inline constexpr Refusal borrow_mut_refusal =
    std::is_const_v<std::remove_all_extents_t<T>> ? Refusal::borrow_or_pointer
                                                  : judge_loan<Claim::send, std::remove_all_extents_t<T>>();

template <class T, Refusal Found, Claim C>
consteval Path blame_loan() {
    if constexpr (Found == Refusal::none) return Path{};
    else if constexpr (Found == Refusal::erased || Found == Refusal::borrow_or_pointer) return at_fault<T>;
    else if constexpr (Found == Refusal::borrow || Found == Refusal::pointer) return blame<Claim::owned, T>();
    else return WayToFirst<C, Claim::owned>::template of<T>();
}
template <class T, class Bare = std::remove_cv_t<std::remove_all_extents_t<T>>>
struct borrow_refusal_way {
    static constexpr Path path = blame_loan<Bare, borrow_refusal<T>, Claim::sync>();
};
template <class T, class Bare = std::remove_cv_t<std::remove_all_extents_t<T>>>
struct borrow_mut_refusal_way {
    static constexpr Path path = blame_loan<Bare, borrow_mut_refusal<T>, Claim::send>();
};

template <class T>
inline constexpr bool is_borrow = false;
template <class T>
inline constexpr bool is_borrow<Ref<T>> = true;
template <class T>
inline constexpr bool is_borrow<RefMut<T>> = true;
template <class T, std::size_t N>
inline constexpr bool is_borrow<std::span<T, N>> = true;

// What is lent as it is, not as a span of its elements or as the borrow it already is.
template <class T>
concept Lendable = !is_borrow<std::remove_const_t<T>>;

} // namespace detail

namespace refused {
// clang-format off
template <const Named& = type<void>::itself, class...> struct E0597_what_is_lent_must_own_its_data__lend_the_owner {};
template <const Named& = type<void>::itself, class...> struct E0277_it_holds_a_raw_pointer_whose_target_nothing_guards__hold_the_value_or_review_the_class_and_specialise_unsafe_send_and_unsafe_sync {};
template <const Named& = type<void>::itself, class...> struct E0277_not_Sync__several_workers_could_change_it_at_once__use_Mutex_or_an_atomic_or_review_it_and_specialise_unsafe_sync {};
template <const Named& = type<void>::itself, class...> struct E0277_not_Send__it_shares_without_synchronisation {};
template <const Named& = type<void>::itself, class...> struct E0277_this_compiler_cannot_look_into_the_class__review_it_and_specialise_unsafe_send_and_unsafe_sync {};
template <const Named& = type<void>::itself, class...> struct E0277_the_object_may_be_of_a_derived_class__make_the_class_final_or_specialise_unsafe_send_and_unsafe_sync {};
template <const Named& = type<void>::itself, class...> struct E0716_a_temporary_dies_before_the_scope_does__lend_a_variable {};
template <const Named& = type<void>::itself, class...> struct E0596_a_const_object_cannot_be_lent_exclusively__use_borrow {};
// clang-format on
} // namespace refused

// States that a scope is to lend `object` shared: its body and workers get a Ref<T>. T owns its data and is Sync.
// `object` stays as it is until scope() returns, since the caller waits there and the body cannot name it.
// Rust: &object
template <detail::Lendable T>
    requires(detail::borrow_refusal<T> == detail::Refusal::none &&
             std::is_convertible_v<T*, typename detail::Loan<const T>::Target>)
detail::Loan<const T> borrow(T& object FEARLESS_LIFETIMEBOUND) noexcept {
    return detail::Loan<const T>{std::addressof(object)};
}
// The elements of a span are lent as Ref<T[]>.
template <class T, std::size_t N>
    requires(detail::borrow_refusal<T> == detail::Refusal::none)
detail::Loan<const T[]> borrow(std::span<T, N> elements FEARLESS_LIFETIMEBOUND) noexcept {
    return detail::Loan<const T[]>{elements};
}
// A borrow is lent on, shared, to a scope within this one.
template <class T>
detail::Loan<const T> borrow(const Ref<T>& lent FEARLESS_LIFETIMEBOUND) noexcept {
    return detail::Loan<const T>{detail::Lender::target(lent)};
}
template <class T>
detail::Loan<const T> borrow(const RefMut<T>& lent FEARLESS_LIFETIMEBOUND) noexcept {
    return detail::Loan<const T>{detail::Lender::target(lent)};
}

// States that a scope is to lend `object` exclusively: the body gets the RefMut<T>, and hands it or pieces of it to its
// workers. T owns its data and is Send. Rust: &mut object
template <detail::Lendable T>
    requires(detail::borrow_mut_refusal<T> == detail::Refusal::none)
detail::Loan<T> borrow_mut(T& object FEARLESS_LIFETIMEBOUND) noexcept {
    return detail::Loan<T>{std::addressof(object)};
}
// The elements of a span are lent as RefMut<T[]>.
template <class T, std::size_t N>
    requires(detail::borrow_mut_refusal<T> == detail::Refusal::none)
detail::Loan<T[]> borrow_mut(std::span<T, N> elements FEARLESS_LIFETIMEBOUND) noexcept {
    return detail::Loan<T[]>{elements};
}
// An exclusive borrow is lent on to a scope within this one.
template <class T>
detail::Loan<T> borrow_mut(RefMut<T>& lent FEARLESS_LIFETIMEBOUND FEARLESS_PARAM_TYPESTATE(unknown)) noexcept {
    return detail::Loan<T>{detail::Lender::target(lent)};
}

// The refusals of borrow and borrow_mut, one for each reason.
#define FEARLESS_REFUSE_LOAN(FUNCTION, LENT, REFUSAL, REASON, TYPE, SENTENCE)                                          \
    template <detail::Lendable T, class Because = detail::Because<refused::TYPE, detail::REFUSAL##_way<T>>>            \
        requires(detail::REFUSAL<T> == detail::Refusal::REASON)                                                        \
    FEARLESS_REFUSED(Because, detail::Loan<LENT>)                                                                      \
    FUNCTION(T&) FEARLESS_DELETE(SENTENCE);

#define FEARLESS_REFUSE_LOANS(FUNCTION, LENT, REFUSAL, THREAD_BOUND, THREAD_BOUND_SENTENCE)                                                      \
    template <detail::Lendable T,                                                                                                                \
              class Because = refused::E0716_a_temporary_dies_before_the_scope_does__lend_a_variable<>>                                          \
        requires(!std::is_lvalue_reference_v<T>)                                                                                                 \
    FEARLESS_REFUSED(Because, detail::Loan<LENT>)                                                                                                \
    FUNCTION(T&&) FEARLESS_DELETE("a temporary dies before the scope does; lend a variable [E0716]");                                            \
    FEARLESS_REFUSE_LOAN(FUNCTION, LENT, REFUSAL, thread_bound, THREAD_BOUND, THREAD_BOUND_SENTENCE)                                             \
    FEARLESS_REFUSE_LOAN(                                                                                                                        \
        FUNCTION, LENT, REFUSAL, borrow, E0597_what_is_lent_must_own_its_data__lend_the_owner,                                                   \
        "what is lent must own its data, or a borrow could be kept in it; lend the owner itself [E0597]")                                        \
    FEARLESS_REFUSE_LOAN(                                                                                                                        \
        FUNCTION, LENT, REFUSAL, pointer,                                                                                                        \
        E0277_it_holds_a_raw_pointer_whose_target_nothing_guards__hold_the_value_or_review_the_class_and_specialise_unsafe_send_and_unsafe_sync, \
        "it holds a raw pointer, and nothing says who else uses its target; hold the value, or review the class and "                            \
        "specialise unsafe_send and unsafe_sync [E0277]")                                                                                        \
    FEARLESS_REFUSE_LOAN(                                                                                                                        \
        FUNCTION, LENT, REFUSAL, unseen,                                                                                                         \
        E0277_this_compiler_cannot_look_into_the_class__review_it_and_specialise_unsafe_send_and_unsafe_sync,                                    \
        "this compiler cannot look into the class; review it and specialise unsafe_send and unsafe_sync [E0277]")                                \
    FEARLESS_REFUSE_LOAN(                                                                                                                        \
        FUNCTION, LENT, REFUSAL, erased,                                                                                                         \
        E0277_the_object_may_be_of_a_derived_class__make_the_class_final_or_specialise_unsafe_send_and_unsafe_sync,                              \
        "the object may be of a derived class; make the class final, or specialise unsafe_send and unsafe_sync "                                 \
        "[E0277]")

FEARLESS_REFUSE_LOANS(
    borrow, const T, borrow_refusal,
    E0277_not_Sync__several_workers_could_change_it_at_once__use_Mutex_or_an_atomic_or_review_it_and_specialise_unsafe_sync,
    "not Sync: several workers could change it at once; use Mutex or an atomic for what changes, or review the class "
    "and "
    "specialise unsafe_sync [E0277]")
FEARLESS_REFUSE_LOANS(borrow_mut, T, borrow_mut_refusal, E0277_not_Send__it_shares_without_synchronisation,
                      "not Send: it shares without synchronisation; use Arc for Rc [E0277]")
FEARLESS_REFUSE_LOAN(borrow_mut, T, borrow_mut_refusal, borrow_or_pointer,
                     E0596_a_const_object_cannot_be_lent_exclusively__use_borrow,
                     "a const object cannot be lent exclusively; use borrow() [E0596]")

} // namespace fearless
