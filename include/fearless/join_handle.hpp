// SPDX-License-Identifier: MIT
// JoinHandle: the right to join a thread, through which its result comes back.
#pragma once

#include <fearless/detail/worker.hpp>
#include <fearless/panic.hpp>
#include <fearless/send.hpp>
#include <fearless/thread.hpp>

#include <memory>
#include <string>
#include <system_error>
#include <type_traits>
#include <utility>

namespace fearless {

namespace detail {
struct WorkerStart;
} // namespace detail

// The right to join a thread: whoever has it waits for the worker and gets its result.
//
// Move-only. Joins on destruction and drops the result, so no thread is forgotten; `detach()` lets one go on purpose.
// Joining twice, or using a handle that was moved from, is an error under Clang's -Wconsumed (E0382), and everywhere
// a std::system_error at run time. Copying is deleted (E0382); `join` needs an rvalue (E0507).
// Rust: std::thread::JoinHandle, https://doc.rust-lang.org/std/thread/struct.JoinHandle.html
template <class R>
class [[nodiscard("E-unjoined: a dropped JoinHandle joins at once; keep it and join it, or detach() "
                  "it")]] FEARLESS_CONSUMABLE(unknown) JoinHandle {
public:
    FEARLESS_RETURN_TYPESTATE(unknown) JoinHandle(JoinHandle&& other) noexcept = default;
    // Joins the thread that was held before.
    JoinHandle& operator=(JoinHandle&& other) noexcept {
        JoinHandle former{std::exchange(worker_, std::move(other.worker_))};
        return *this;
    }
    JoinHandle(const JoinHandle&) FEARLESS_DELETE("a JoinHandle is the only right to join; move it [E0382]");
    JoinHandle& operator=(const JoinHandle&) FEARLESS_DELETE("a JoinHandle is the only right to join; move it [E0382]");
    ~JoinHandle() {
        if (worker_) worker_->wait();
    }

    // Waits for the worker and returns its value, or the Panic that ended it. Throws what moving R throws, and
    // std::system_error if this handle was moved from. All that the worker did happens before the return.
    //
    //     JoinHandle<int> worker = spawn([] { return 42; });
    //     assert(*std::move(worker).join() == 42);
    //
    // Rust: JoinHandle::join
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") FEARLESS_SET_TYPESTATE(consumed) JoinResult<R> join() && {
        const Owner worker = std::move(owner("join"));
        worker->wait();
        return static_cast<detail::WorkerReturning<detail::Worker, R>&>(*worker).take();
    }
    JoinResult<R> join() const&& FEARLESS_DELETE(
        "join() uses the handle up: a const one cannot be joined; leave out the const [E0507]");
    void join() & FEARLESS_DELETE("join() uses the handle up: write std::move(handle).join() [E0507]");

    // Lets the thread run on by itself; its result and its panic are lost, and it ends with the process at the latest.
    // Rust: dropping the JoinHandle.
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    void detach() && { std::move(owner("detach")).release()->abandon(); }
    void detach() & FEARLESS_DELETE("detach() uses the handle up: write std::move(handle).detach() [E0507]");

    // Whether the worker has ended, so that join() returns at once. Everything the worker did happens before `true`.
    // Rust: JoinHandle::is_finished
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    bool is_finished() const { return owner("is_finished")->is_finished(); }

    // The thread's name and id. Lives as long as the handle.
    // Rust: JoinHandle::thread
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const Thread& thread() const FEARLESS_LIFETIMEBOUND { return owner("thread")->thread(); }

private:
    friend struct detail::WorkerStart;
    using Owner = std::unique_ptr<detail::Worker>; // a WorkerReturning<Worker, R>

    FEARLESS_RETURN_TYPESTATE(unknown)
    explicit JoinHandle(Owner worker) noexcept : worker_{std::move(worker)} {}

    const Owner& owner(const char* what) const {
        if (!worker_)
            throw std::system_error{std::make_error_code(std::errc::no_such_process),
                                    std::string{"E0382: fearless::JoinHandle::"} + what +
                                        " after the handle was used up"};
        return worker_;
    }
    Owner& owner(const char* what) { return const_cast<Owner&>(std::as_const(*this).owner(what)); }

    Owner worker_;
};

namespace detail {

template <class R>
struct Rule<JoinHandle<R>> { // the right to join may move and be looked at from anywhere, if the result may cross
    template <Claim C, class... Seen>
    static consteval Why holds() {
        if constexpr (C == Claim::sync_mut) return Why::thread_bound;
        else if constexpr (std::is_void_v<R>) return Why::holds;
        else return judge<C == Claim::owned ? C : Claim::send, R, Seen...>();
    }
};

} // namespace detail
} // namespace fearless
