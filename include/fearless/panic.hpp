// SPDX-License-Identifier: MIT
// Panic: the exception that ended a worker, as a value; and the hook that reports it when it happens.
#pragma once

#include <fearless/detail/derive.hpp>
#include <fearless/expected.hpp>
#include <fearless/thread.hpp>

#include <atomic>
#include <cstdio>
#include <exception>
#include <string_view>
#include <type_traits>
#include <utility>

namespace fearless {

namespace detail {

// Ends the program with a line that names the broken rule: for what may not go on and what nobody could catch.
[[noreturn]] inline void die(const char* why) noexcept {
    std::fprintf(stderr, "fearless: %s\n", why);
    std::terminate();
}

} // namespace detail

// The exception that ended a worker. `join()` returns it; nothing is thrown unless you ask for it.
//
// Copies share the exception object, as std::exception_ptr does.
// Rust: the Err of std::thread::Result, https://doc.rust-lang.org/std/thread/type.Result.html
class Panic {
public:
    explicit Panic(std::exception_ptr exception) noexcept : exception_{std::move(exception)} {
        try {
            std::rethrow_exception(exception_);
        } catch (const std::exception& error) {
            what_ = error.what();
        } catch (const char* text) {
            what_ = text;
        } catch (...) { // NOLINT(bugprone-empty-catch): what_ says so already
        }
    }

    // The exception itself, to rethrow or to keep. Never null.
    const std::exception_ptr& exception() const noexcept FEARLESS_LIFETIMEBOUND { return exception_; }

    // The text of a std::exception or of a thrown literal; for anything else a sentence that says so. Lives as long as
    // some copy of this Panic or of its exception does.
    const char* what() const noexcept FEARLESS_LIFETIMEBOUND { return what_; }

    // Throws the exception on. Rust: std::panic::resume_unwind
    [[noreturn]] void rethrow() const { std::rethrow_exception(exception_); }

private:
    std::exception_ptr exception_;
    const char* what_ = "an object that is no std::exception was thrown";
};

// What `join()` returns: the worker's value, or the Panic that ended it; an `expected<R, Panic>` whose access is
// checked.
//
// `*result` and `value()` on a panic throw the worker's exception on, here (Rust: unwrap); error() on a value ends the
// program with a message. Nothing is read that is not there.
//
//     if (JoinResult<int> result = std::move(worker).join()) use(*result); else report(result.error().what());
//
// Rust: std::thread::Result, https://doc.rust-lang.org/std/thread/type.Result.html
template <class R>
class [[nodiscard("E-panic-ignored: a JoinResult is the worker's value, or the Panic that ended it")]] JoinResult
    : public expected<R, Panic> {
    using Base = expected<R, Panic>;

    void check() const {
        if (!this->has_value()) Base::error().rethrow();
    }
    void check_error() const noexcept {
        if (this->has_value()) detail::die("E-panic-ignored: error() of a JoinResult that has a value");
    }

public:
    using Base::Base;

    template <class Self = R>
        requires(!std::is_void_v<Self>)
    Self& operator*() & FEARLESS_LIFETIMEBOUND {
        check();
        return Base::operator*();
    }
    template <class Self = R>
        requires(!std::is_void_v<Self>)
    const Self& operator*() const& FEARLESS_LIFETIMEBOUND {
        check();
        return Base::operator*();
    }
    template <class Self = R>
        requires(!std::is_void_v<Self>)
    Self operator*() && {
        check();
        return *static_cast<Base&&>(*this);
    }
    template <class Self = R>
        requires(std::is_void_v<Self>)
    void operator*() const {
        check();
    }
    template <class Self = R>
        requires(!std::is_void_v<Self>)
    Self* operator->() FEARLESS_LIFETIMEBOUND {
        check();
        return Base::operator->();
    }
    template <class Self = R>
        requires(!std::is_void_v<Self>)
    const Self* operator->() const FEARLESS_LIFETIMEBOUND {
        check();
        return Base::operator->();
    }

    decltype(auto) value() & FEARLESS_LIFETIMEBOUND { return **this; }
    decltype(auto) value() const& FEARLESS_LIFETIMEBOUND { return **this; }
    decltype(auto) value() && { return *std::move(*this); }

    const Panic& error() const& noexcept FEARLESS_LIFETIMEBOUND {
        check_error();
        return Base::error();
    }
    Panic error() && noexcept {
        check_error();
        return static_cast<Base&&>(*this).error();
    }
};

namespace detail {

template <>
struct Rule<Panic> { // crosses back by design, as Rust's Box<dyn Any + Send>; shared only through its exception_ptr
    template <Claim C, class...>
    static consteval Why holds() {
        return C == Claim::send || C == Claim::owned ? Why::holds : Why::thread_bound;
    }
};
template <class R>
struct Rule<JoinResult<R>> {
    template <Claim C, class... Seen>
    static consteval Why holds() {
        return worst(judge<C, R, Seen...>(), judge<C, Panic, Seen...>());
    }
};

} // namespace detail

// Called on the worker's own thread when a panic ends it, before anyone joins. Exceptions that leave it are swallowed
// after a line on stderr: a panic in the hook is reported, and the worker's own panic still reaches `join()`.
using PanicHook = void (*)(const Thread& worker, const Panic& panic);

// Prints `thread 'NAME' panicked: WHAT` to stderr, in one write. No stream: ThreadSanitizer sees no order in those of a
// libc++ that is not instrumented (sanitizers/false_reports/stream_output_of_libcxx).
inline void default_panic_hook(const Thread& worker, const Panic& panic) {
    const std::string_view name = worker.name();
    std::fprintf(stderr, "thread '%.*s' panicked: %s\n", static_cast<int>(name.size()), name.data(), panic.what());
}

namespace detail {

inline constinit std::atomic<PanicHook> panic_hook{&default_panic_hook};

inline void report_panic(const Thread& worker, const Panic& panic) noexcept {
    try {
        panic_hook.load(std::memory_order_acquire)(worker, panic);
    } catch (...) {
        std::fputs("fearless: the panic hook panicked itself\n", stderr);
    }
}

} // namespace detail

// Replaces the hook for all threads and returns the former one; nullptr restores the default.
// What happened before the call happens before any call of the new hook.
// Rust: std::panic::set_hook, https://doc.rust-lang.org/std/panic/fn.set_hook.html
inline PanicHook set_panic_hook(PanicHook hook) noexcept {
    return detail::panic_hook.exchange(hook ? hook : &default_panic_hook, std::memory_order_acq_rel);
}

} // namespace fearless
