// SPDX-License-Identifier: MIT
// SendFunction: a callable whose type is erased, and which is Send all the same, because what it is made from is
// checked there and once.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/birth.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/panic.hpp>

#include <cstddef>
#include <functional>
#include <new>
#include <type_traits>
#include <utility>

namespace fearless {

template <class Signature>
class SendFunction;
template <class Signature>
class SendOnceFunction;

namespace detail {

// A callable of whichever type: inside, if it is small and moves without throwing, else on the heap.
template <class R, class... Args>
class ErasedCallable {
public:
    template <class F>
    ErasedCallable(std::in_place_t, F&& f) {
        using Callable = std::decay_t<F>;
        if constexpr (fits<Callable>) {
            ::new (static_cast<void*>(place_)) Callable(std::forward<F>(f));
            actions_ = &inside<Callable>;
        } else {
            ::new (static_cast<void*>(place_)) Callable*(new Callable(std::forward<F>(f)));
            actions_ = &outside<Callable>;
        }
    }
    ErasedCallable(ErasedCallable&& other) noexcept : actions_{std::exchange(other.actions_, nullptr)} {
        if (actions_) actions_->move(place_, other.place_);
    }
    ErasedCallable& operator=(ErasedCallable&& other) noexcept {
        if (this == &other) return *this;
        reset();
        actions_ = std::exchange(other.actions_, nullptr);
        if (actions_) actions_->move(place_, other.place_);
        return *this;
    }
    ~ErasedCallable() { reset(); }

    bool is_empty() const noexcept { return !actions_; }
    R call(Args... args) { return actions_->call(place_, std::forward<Args>(args)...); }

private:
    static constexpr std::size_t size = 4 * sizeof(void*);
    template <class F>
    static constexpr bool fits =
        sizeof(F) <= size && alignof(F) <= alignof(void*) && std::is_nothrow_move_constructible_v<F>;

    struct Actions {
        R (*call)(void*, Args&&...);
        void (*move)(void*, void*) noexcept; // and end the source
        void (*end)(void*) noexcept;
    };
    template <class F>
    static R invoke(F& f, Args&&... args) {
        if constexpr (std::is_void_v<R>) std::invoke(f, std::forward<Args>(args)...);
        else return std::invoke(f, std::forward<Args>(args)...);
    }
    template <class F>
    static constexpr Actions inside{
        [](void* place, Args&&... args) -> R { return invoke(*static_cast<F*>(place), std::forward<Args>(args)...); },
        [](void* to, void* from) noexcept {
            F& source = *static_cast<F*>(from);
            ::new (to) F(std::move(source));
            source.~F();
        },
        [](void* place) noexcept { static_cast<F*>(place)->~F(); }};
    template <class F>
    static constexpr Actions outside{
        [](void* place, Args&&... args) -> R { return invoke(**static_cast<F**>(place), std::forward<Args>(args)...); },
        [](void* to, void* from) noexcept { ::new (to) F*(*static_cast<F**>(from)); },
        [](void* place) noexcept { delete *static_cast<F**>(place); }};

    void reset() noexcept {
        if (actions_) std::exchange(actions_, nullptr)->end(place_);
    }

    const Actions* actions_ = nullptr;
    alignas(void*) std::byte place_[size];
};

template <class F, class R, class... Args>
concept CallableAs = std::is_invocable_r_v<R, F, Args...>;

// Calls a one-shot callable as the rvalue that it wants to be.
template <class F>
struct CalledOnce {
    F f;
    template <class... Args>
    decltype(auto) operator()(Args&&... args) {
        return std::invoke(std::move(f), std::forward<Args>(args)...);
    }
};

} // namespace detail

// A callable of any type that takes Args and returns R, as a value: a job in a channel, a callback in a Mutex.
//
// What it is made from is Send and holds no borrow (E0277, E0597), so it is Send itself; never Sync, as a call may
// change what it holds. Move-only; small callables (32 bytes) need no allocation. Calling it after it was moved is an
// error under Clang's -Wconsumed (E0382), and ends the program elsewhere; a move never throws.
//
//     auto [jobs, taken] = channel<SendFunction<int()>>();
//     jobs.send(SendFunction<int()>{[n = 6] { return n * 7; }});
//     assert((*taken.recv())() == 42);
//
// Rust: Box<dyn FnMut(Args...) -> R + Send>
template <class R, class... Args>
class FEARLESS_CONSUMABLE(unknown) SendFunction<R(Args...)> {
public:
    template <class F>
        requires(!std::is_same_v<std::remove_cvref_t<F>, SendFunction> &&
                 detail::CallableAs<std::decay_t<F>&, R, Args...> &&
                 detail::not_sendable<std::decay_t<F>> == detail::Why::holds)
    FEARLESS_RETURN_TYPESTATE(unknown)
    SendFunction(F&& f) // NOLINT(google-explicit-constructor): a lambda is a SendFunction
        : callable_{std::in_place, std::forward<F>(f)} {}
    FEARLESS_REFUSE_SENDING((class F, ), (SendFunction(F&&)),
                            (!std::is_same_v<std::remove_cvref_t<F>, SendFunction> &&
                             detail::CallableAs<std::decay_t<F>&, R, Args...>),
                            std::decay_t<F>)
    FEARLESS_RETURN_TYPESTATE(unknown) SendFunction(SendFunction&&) noexcept = default;
    FEARLESS_SET_TYPESTATE(unknown) SendFunction& operator=(SendFunction&&) noexcept = default;
    SendFunction(const SendFunction&) FEARLESS_DELETE("a SendFunction owns what it calls: move it [E0382]");
    SendFunction& operator=(const SendFunction&) FEARLESS_DELETE("a SendFunction owns what it calls: move it [E0382]");
    ~SendFunction() = default;

    // Calls it; throws what it throws.
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    R operator()(Args... args) {
        if (callable_.is_empty()) [[unlikely]]
            detail::die("a SendFunction is called after it was moved [E0382]");
        return callable_.call(std::forward<Args>(args)...);
    }

private:
    detail::ErasedCallable<R, Args...> callable_;
};

// The same for a callable that is called once, and may use up what it holds: `std::move(job)()`.
//
//     SendOnceFunction<int()> job{[n = 6] { return n * 7; }};
//     assert(std::move(job)() == 42);
//
// Rust: Box<dyn FnOnce(Args...) -> R + Send>
template <class R, class... Args>
class FEARLESS_CONSUMABLE(unknown) SendOnceFunction<R(Args...)> {
public:
    template <class F>
        requires(!std::is_same_v<std::remove_cvref_t<F>, SendOnceFunction> &&
                 detail::CallableAs<std::decay_t<F>, R, Args...> &&
                 detail::not_sendable<std::decay_t<F>> == detail::Why::holds)
    FEARLESS_RETURN_TYPESTATE(unknown)
    SendOnceFunction(F&& f) // NOLINT(google-explicit-constructor): a lambda is a SendOnceFunction
        : callable_{std::in_place, detail::CalledOnce<std::decay_t<F>>{std::forward<F>(f)}} {}
    FEARLESS_REFUSE_SENDING((class F, ), (SendOnceFunction(F&&)),
                            (!std::is_same_v<std::remove_cvref_t<F>, SendOnceFunction> &&
                             detail::CallableAs<std::decay_t<F>, R, Args...>),
                            std::decay_t<F>)
    FEARLESS_RETURN_TYPESTATE(unknown) SendOnceFunction(SendOnceFunction&&) noexcept = default;
    FEARLESS_SET_TYPESTATE(unknown) SendOnceFunction& operator=(SendOnceFunction&&) noexcept = default;
    SendOnceFunction(const SendOnceFunction&) FEARLESS_DELETE("a SendOnceFunction is called once: move it [E0382]");
    SendOnceFunction& operator=(const SendOnceFunction&)
        FEARLESS_DELETE("a SendOnceFunction is called once: move it [E0382]");
    ~SendOnceFunction() = default;

    // Calls it, and destroys what it held; throws what it throws.
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    R operator()(Args... args) && {
        if (callable_.is_empty()) [[unlikely]]
            detail::die("a SendOnceFunction is called twice, or after it was moved [E0382]");
        detail::ErasedCallable<R, Args...> last{std::move(callable_)};
        return last.call(std::forward<Args>(args)...);
    }
    void operator()(Args...) & FEARLESS_DELETE("the call uses it up: write std::move(job)(...) [E0382]");

private:
    detail::ErasedCallable<R, Args...> callable_;
};

namespace detail {

template <class R, class... Args>
struct Rule<SendFunction<R(Args...)>> { // Rust: dyn FnMut + Send: Send, and not Sync
    template <Claim C, class...>
    static consteval Why holds() {
        return C == Claim::send || C == Claim::owned ? Why::holds : Why::thread_bound;
    }
};
template <class R, class... Args>
struct Rule<SendOnceFunction<R(Args...)>> : Rule<SendFunction<R(Args...)>> {};

} // namespace detail
} // namespace fearless
