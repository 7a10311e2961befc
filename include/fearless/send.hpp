// SPDX-License-Identifier: MIT
// Send, Sync and Owned: what may cross to another thread, be shared between threads, and outlive its frame.
//
// The three are derived from the structure of a type, as Rust derives its auto traits, and answer "no" where the
// structure cannot be seen. Rust: std::marker::{Send, Sync} and the bound 'static;
// https://doc.rust-lang.org/std/marker/trait.Send.html
#pragma once

#include <fearless/detail/culprit.hpp>
#include <fearless/detail/derive.hpp>

#include <type_traits>

namespace fearless {

namespace detail {

template <class T>
struct WhyNotSend : WhyNot<Claim::send, std::remove_cv_t<T>> {};
template <class T>
struct WhyNotSend<const T&> : WhyNot<Claim::sync, std::remove_cv_t<T>> {};

} // namespace detail

// Several threads may use one T through `const T&` at the same time.
//
// Holds for values that own their parts, have no `mutable` member that is not itself synchronised, and share nothing
// behind a `const` that does not reach it (`std::unique_ptr<T>` lends a mutable T, `std::unique_ptr<const T>` does
// not). Rust: Sync. negative/mutable-member-shared has the refusals.
template <class T>
concept Sync = detail::NothingIsAgainstIt<typename detail::WhyNot<detail::Claim::sync, std::remove_cvref_t<T>>::reason>;

// A value of T may move to another thread.
//
// Holds for numbers, for classes all of whose members hold it, for the owning standard types by their arguments, and
// for what `unsafe_send` claims. A raw pointer, reference, view, iterator, lock guard or type-erased callable is never
// Send; of a borrow that a scope lends see Ref and RefMut. As in Rust, `Send<const T&>` asks whether a T may be shared:
// it holds exactly if Sync<T> does. Rust: Send. negative/rc-across-threads and negative/raw-pointer have the refusals.
template <class T>
concept Send = detail::NothingIsAgainstIt<typename detail::WhyNotSend<T>::reason>;

// A value of T holds no reference, pointer, view or borrow: it may outlive the frame that made it.
//
// Rust: the bound `T: 'static`. negative/borrow-without-move has the refusals.
template <class T>
concept Owned = detail::NothingIsAgainstIt<typename detail::WhyNot<detail::Claim::owned, std::remove_cv_t<T>>::reason>;

// A member or base that takes Send and Sync back from the class it stands in, wherever that class stands: as a private
// member, a base or a capture, too, where a claim `unsafe_send<T> = false` on the class is not seen. The class stays on
// its thread.
//
//     class Slot {
//         int index_;
//         NotSend stays_here_;
//     };
//
// Rust: PhantomData<*const ()>
class NotSend {
public:
    constexpr NotSend() noexcept {} // NOLINT: user-provided, so that it is no aggregate for any provider

private:
    union {
        char nothing_ = 0; // GCC's look into the bytes stops at a union
    };
};

// The same for Sync alone: the class may move to another thread, but not be shared. Rust: PhantomData<Cell<()>>
class NotSync {
public:
    constexpr NotSync() noexcept {} // NOLINT

private:
    [[maybe_unused]] mutable char nothing_ = 0;
};

namespace detail {

template <>
struct Rule<NotSend> {
    template <Claim C, class... Seen>
    static consteval Why holds() {
        return C == Claim::owned ? Why::holds : Why::taken_back;
    }
};
template <>
struct Rule<NotSync> {
    template <Claim C, class... Seen>
    static consteval Why holds() {
        return C == Claim::sync || C == Claim::sync_mut ? Why::taken_back : Why::holds;
    }
};

} // namespace detail
} // namespace fearless
