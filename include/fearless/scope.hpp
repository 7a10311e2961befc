// SPDX-License-Identifier: MIT
// scope: threads that may borrow from their parent, because none of them outlives the call.
//
// Why this needs no borrow checker: what is lent is an argument of scope(), the body owns all it captures (usually
// nothing), and the parent waits inside scope(). So the body can name neither the owner nor a local of its caller; a
// local of the body can never become a borrow, since only scope() makes one; and the live borrows follow the rules of
// Ref (copy) and RefMut (move). What remains is a use after a move, which analyses see and the library stops.
#pragma once

#include <fearless/borrow.hpp>
#include <fearless/builder.hpp>
#include <fearless/detail/refusal.hpp>
#include <fearless/detail/slots.hpp>
#include <fearless/detail/worker.hpp>
#include <fearless/pieces.hpp>

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <new>
#include <system_error>
#include <type_traits>
#include <utility>

namespace fearless {

namespace detail {

struct ScopeRunner;

class ScopeState;

// A worker of a scope, and its place in the scope's list.
class ScopedWorker : public Worker {
public:
    using Worker::Worker;

private:
    friend class ScopeState;
    void ended() noexcept override;

    ScopeState* scope_ = nullptr;
    ScopedWorker* previous_ = nullptr;
    ScopedWorker* next_ = nullptr;
};

// A scope's list of workers, and its count of borrows that are alive.
class ScopeState {
public:
    struct Drop {
        Slots* slots;
        void operator()(ScopedWorker* worker) const noexcept { slots->destroy(worker); }
    };
    using Owner = std::unique_ptr<ScopedWorker, Drop>;

    ScopeState() = default;
    ScopeState(const ScopeState&) = delete;
    ScopeState& operator=(const ScopeState&) = delete;

    std::atomic<std::size_t>& borrows() noexcept { return borrows_; }

    // A place of this scope's own for its next worker, or one that is allocated.
    Slots& slots() noexcept { return slots_; }

    // Starts a worker; on success the scope owns it, on refusal nobody does.
    std::error_code start(ScopedWorker& added, std::size_t stack_size) {
        Owner worker = own(added);
        added.scope_ = this;
        const std::lock_guard lock{mutex_}; // so that nobody joins it before it is started
        running_.fetch_add(1, std::memory_order_relaxed);
        if (const std::error_code refused = added.start(stack_size)) {
            running_.fetch_sub(1, std::memory_order_relaxed);
            return refused;
        }
        added.next_ = first_;
        if (first_) first_->previous_ = &added;
        first_ = worker.release();
        return {};
    }
    // Waits for one worker and takes it out.
    Owner join(ScopedWorker& worker) noexcept {
        {
            const std::lock_guard lock{mutex_};
            (worker.previous_ ? worker.previous_->next_ : first_) = worker.next_;
            if (worker.next_) worker.next_->previous_ = worker.previous_;
        }
        worker.wait();
        return own(worker);
    }
    // Called by each worker as the last thing that uses this scope.
    void worker_ended() noexcept {
        schedule_point();
        if (running_.fetch_sub(1, std::memory_order_acq_rel) == 1) running_.notify_all();
    }

    // Waits until all workers have ended, joins them, and gives back the first panic that nobody joined, or null. Ends
    // the program if a borrow is left: it would outlive what it borrows.
    std::exception_ptr end() noexcept {
        schedule_point();
        for (int running; (running = running_.load(std::memory_order_acquire)) != 0;) running_.wait(running);
        std::exception_ptr unjoined;
        while (first_) { // nobody else uses the list any more
            const Owner worker = own(*std::exchange(first_, first_->next_));
            worker->wait();
            // The list begins with the worker started last, so what is kept is the first one's panic.
            if (const Panic* const panic = worker->panic()) unjoined = panic->exception();
        }
        if (borrows_.load(std::memory_order_acquire) != 0)
            die("E0597 (E0521): a borrow or scoped handle is kept beyond the scope that lent it");
        return unjoined;
    }

private:
    Owner own(ScopedWorker& worker) noexcept { return Owner{&worker, Drop{&slots_}}; }

    std::mutex mutex_;
    Slots slots_;
    ScopedWorker* first_ = nullptr;
    std::atomic<int> running_{0}; // int: what a futex waits on
    std::atomic<std::size_t> borrows_{0};
};

inline void ScopedWorker::ended() noexcept { scope_->worker_ended(); }

// A worker that takes the scope first.
template <class F>
struct WithScope {
    Scope& scope;
    F f;
};
// It is called with the scope and all its arguments.
template <std::size_t... At, class F, class... Args>
struct CallOf<std::index_sequence<At...>, WithScope<F>, Args...> {
    static constexpr std::size_t opens = 1; // not called as it is

    static decltype(auto) call(WithScope<F>&& work, Args&&... args) {
        return Call<F, Scope&, Args...>::call(std::move(work.f), work.scope, std::forward<Args>(args)...);
    }
};

} // namespace detail

// The right to join a worker of a scope. Move-only; dropping it leaves the worker to the end of the scope. It cannot be
// kept beyond the scope: returning it does not compile, and the scope ends the program if one is left (E0597).
// Rust: std::thread::ScopedJoinHandle, https://doc.rust-lang.org/std/thread/struct.ScopedJoinHandle.html
template <class R>
class FEARLESS_CONSUMABLE(unknown) ScopedJoinHandle {
public:
    FEARLESS_RETURN_TYPESTATE(unknown) ScopedJoinHandle(ScopedJoinHandle&&) noexcept = default;
    FEARLESS_SET_TYPESTATE(unknown) ScopedJoinHandle& operator=(ScopedJoinHandle&&) noexcept = default;
    ScopedJoinHandle(const ScopedJoinHandle&)
        FEARLESS_DELETE("a ScopedJoinHandle is the only right to join; move it [E0382]");
    ScopedJoinHandle& operator=(const ScopedJoinHandle&)
        FEARLESS_DELETE("a ScopedJoinHandle is the only right to join; move it [E0382]");
    ~ScopedJoinHandle() = default;

    // Waits for the worker and returns its value, or the Panic that ended it, which then does not come out of the
    // scope. All that the worker did happens before the return. Ends the program if this handle was moved from.
    // Rust: ScopedJoinHandle::join
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    JoinResult<R> join() && {
        const detail::Lease lease = used_up();
        const detail::ScopeState::Owner done = scope_->join(*worker_);
        return worker_->take();
    }
    JoinResult<R> join() const&& FEARLESS_DELETE(
        "join() uses the handle up: a const one cannot be joined; leave out the const [E0507]");
    void join() & FEARLESS_DELETE("join() uses the handle up: write std::move(handle).join() [E0507]");

    // Whether the worker has ended, so that join() returns at once. Rust: ScopedJoinHandle::is_finished
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    bool is_finished() const noexcept { return worker().is_finished(); }
    // The thread's name and id. Rust: ScopedJoinHandle::thread
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const Thread& thread() const noexcept { return worker().thread(); }

private:
    friend class Builder;
    friend class Scope;
    using Worker = detail::WorkerReturning<detail::ScopedWorker, R>;

    FEARLESS_RETURN_TYPESTATE(unknown)
    ScopedJoinHandle(detail::ScopeState& scope, Worker& worker) noexcept
        : scope_{&scope},
          worker_{&worker},
          lease_{scope.borrows()} {}

    Worker& worker() const noexcept {
        lease_.check();
        return *worker_;
    }
    detail::Lease used_up() noexcept {
        lease_.check();
        return std::move(lease_);
    }

    detail::ScopeState* scope_;
    Worker* worker_;
    detail::Lease lease_;
};

namespace detail {

template <class R>
struct Rule<ScopedJoinHandle<R>> {
    template <Claim C, class... Seen>
    static consteval Why holds() {
        if constexpr (C == Claim::owned) return Why::borrow;
        else if constexpr (C == Claim::sync_mut) return Why::thread_bound;
        else return judge<Claim::send, R, Seen...>();
    }
};

} // namespace detail

// Where the workers of a scope are started. Made by scope(), handed to its body and to workers that ask for it; neither
// copied nor kept. Rust: std::thread::Scope, https://doc.rust-lang.org/std/thread/struct.Scope.html
class Scope {
public:
    Scope(const Scope&) FEARLESS_DELETE("a Scope is used where it is lent; it is not kept [E0521]");
    Scope& operator=(const Scope&) FEARLESS_DELETE("a Scope is used where it is lent; it is not kept [E0521]");

    // Starts `f(args...)`, or `f(scope, args...)` if that is how it can be called: such a worker may start more. The
    // callable and the arguments are decayed and Send, and may be borrows of a scope; so may the result. A function
    // that knows nothing of borrows takes a Ref as `const T&` or `std::span<const E>`, a RefMut as `T&` or
    // `std::span<E>`. Throws
    // std::system_error if the system refuses the thread. All before the call happens before the worker, and all that
    // the worker did happens before join() or scope() returns. Rust: Scope::spawn
    template <class F, class... Args>
        requires(detail::scoped_refusal<F, Args...> == detail::Refusal::none)
    FEARLESS_RETURN_TYPESTATE(unknown)
    detail::ScopedHandle<F, Args...> spawn(F&& f, Args&&... args FEARLESS_PARAM_TYPESTATE(unknown));
    FEARLESS_REFUSE_WORKERS(spawn, detail::scoped_refusal, detail::ScopedWay, detail::ScopedHandle, F&&, Args&&...)

private:
    friend class Builder;
    friend struct detail::ScopeRunner;
    friend struct detail::WorkerStart;
    Scope() = default;
    detail::ScopeState state_;
};

namespace detail {

template <class F, class... Args>
auto WorkerStart::spawn_scoped(ThreadStart& start, Scope& scope, F&& f, Args&&... args) {
    constexpr bool with_scope = takes_scope<std::decay_t<F>, Kept<Args>...>;
    using R = std::remove_cv_t<typename ScopedResult<std::decay_t<F>, Kept<Args>...>::type>;
    using Callable = std::conditional_t<with_scope, WithScope<std::decay_t<F>>, std::decay_t<F>>;
    WorkerReturning<ScopedWorker, R>* started = nullptr;
    if (!start.refused) try {
            using Calling = WorkerCalling<ScopedWorker, R, Callable, Kept<Args>...>;
            if constexpr (with_scope)
                started = scope.state_.slots().template make<Calling>(
                    std::move(start.thread), Callable{scope, std::forward<F>(f)}, std::forward<Args>(args)...);
            else
                started = scope.state_.slots().template make<Calling>(std::move(start.thread), std::forward<F>(f),
                                                                      std::forward<Args>(args)...);
            start.refused = scope.state_.start(*started, start.stack_size);
        } catch (const std::bad_alloc&) {
            start.refused = std::make_error_code(std::errc::not_enough_memory);
        }
    return started;
}

} // namespace detail

template <class F, class... Args>
    requires(detail::scoped_refusal<F, Args...> == detail::Refusal::none)
expected<detail::ScopedHandle<F, Args...>, std::error_code>
Builder::spawn_scoped(Scope& scope, F&& f, Args&&... args FEARLESS_PARAM_TYPESTATE(unknown)) const {
    detail::ThreadStart start = describe();
    const auto worker =
        detail::WorkerStart::spawn_scoped(start, scope, std::forward<F>(f), std::forward<Args>(args)...);
    if (start.refused) return unexpected<std::error_code>{start.refused};
    return detail::ScopedHandle<F, Args...>{scope.state_, *worker};
}

template <class F, class... Args>
    requires(detail::scoped_refusal<F, Args...> == detail::Refusal::none)
detail::ScopedHandle<F, Args...> Scope::spawn(F&& f, Args&&... args FEARLESS_PARAM_TYPESTATE(unknown)) {
    detail::ThreadStart start;
    const auto worker =
        detail::WorkerStart::spawn_scoped(start, *this, std::forward<F>(f), std::forward<Args>(args)...);
    if (start.refused) throw std::system_error{start.refused, "fearless::Scope::spawn"};
    return {state_, *worker};
}

namespace detail {

// What the body of a scope is refused for: it owns all it captures, and what it returns owns all it holds.
template <class Body, class... Borrows>
consteval Refusal judge_body() {
    constexpr Why captures = verdict<Claim::owned, Body>;
    if constexpr (captures == Why::unseen) return Refusal::unseen;
    else if constexpr (captures != Why::holds) return Refusal::borrow;
    else if constexpr (!is_called<Body, Scope&, Borrows...>())
        return HasBrokenBody<Body, Scope&, Borrows...> ? Refusal::broken : Refusal::not_callable;
    else {
        using R = std::invoke_result_t<Body, Scope&, Borrows...>;
        if constexpr (std::is_void_v<R>) return Refusal::none;
        else if constexpr (std::is_reference_v<R>) return Refusal::result;
        else return verdict<Claim::owned, std::remove_cv_t<R>> == Why::holds ? Refusal::none : Refusal::result;
    }
}

template <class Body, class... Borrows>
struct BodyResult {
    using type = void;
};
template <class Body, class... Borrows>
    requires(is_called<Body, Scope&, Borrows...>())
struct BodyResult<Body, Borrows...> {
    using type = std::invoke_result_t<Body, Scope&, Borrows...>;
};
template <class Body, class... Loans>
struct ScopeCall {
    static constexpr Refusal refusal = Refusal::thread_bound; // an argument is no loan
    using Result = void;
};
template <class Body, class... Xs>
struct ScopeCall<Body, Loan<Xs>...> {
    static constexpr Refusal refusal = judge_body<std::decay_t<Body>, typename Loan<Xs>::Borrow...>();
    using Result = typename BodyResult<std::decay_t<Body>, typename Loan<Xs>::Borrow...>::type;
};
template <class Body, class... Loans>
inline constexpr Refusal scope_refusal = ScopeCall<Body, Loans...>::refusal;
template <class Body, class... Loans>
consteval Path blame_scope() {
    constexpr Refusal found = scope_refusal<Body, Loans...>;
    using B = std::decay_t<Body>;
    if constexpr (found == Refusal::none || found == Refusal::broken) return Path{};
    else if constexpr (found == Refusal::not_callable) return Path{&refused::type<B>::itself};
    else if constexpr (found == Refusal::result)
        return blame_result<Lifetime::owned, typename ScopeCall<Body, Loans...>::Result>();
    else if constexpr (found == Refusal::thread_bound) {
        Path path;
        std::size_t number = 1; // the body is the first
        (void)((++number, !is_loan<Loans> ? (path = at_fault<Loans>.then({Place::argument, number}), true) : false) ||
               ...);
        return path;
    } else return blame<Claim::owned, B>();
}
template <class Body, class... Loans>
struct ScopeWay {
    static constexpr Path path = blame_scope<Body, Loans...>();
};
template <class Body, class... Loans>
using ScopeResult = typename ScopeCall<Body, Loans...>::Result;

struct ScopeRunner {
    template <class Body, class... Xs>
    static auto run(Body&& body, const Loan<Xs>&... loans) {
        using R = ScopeResult<Body, Loan<Xs>...>;
        if (any_conflict(loans...)) throw BorrowError{};
        Scope scope;
        const auto call = [&]() -> R {
            try {
                return std::invoke(std::forward<Body>(body), scope, loans.lend(scope.state_.borrows())...);
            } catch (...) {
                scope.state_.end(); // the body's own exception goes on
                throw;
            }
        };
        const auto end = [&] {
            if (const std::exception_ptr unjoined = scope.state_.end()) std::rethrow_exception(unjoined);
        };
        if constexpr (std::is_void_v<R>) {
            call();
            end();
        } else {
            R result = call();
            end();
            return result;
        }
    }
};

} // namespace detail

namespace refused {
// clang-format off
template <const Named& = type<void>::itself, class...> struct E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference_or_pointer__lend_it_with_borrow_or_borrow_mut {};
template <const Named& = type<void>::itself, class...> struct E0373_E0277_this_compiler_cannot_see_what_the_body_of_the_scope_captured__lend_it_or_count_the_captures_with_fearless_captures {};
template <const Named& = type<void>::itself, class...> struct E0597_E0521_a_borrow_would_leave_the_scope_in_its_result__return_a_value {};
template <const Named& = type<void>::itself, class...> struct not_callable__the_body_of_a_scope_takes_Scope_and_one_Ref_or_RefMut_for_each_loan {};
template <const Named& = type<void>::itself, class...> struct not_a_loan__a_scope_lends_what_borrow_or_borrow_mut_names {};
// clang-format on
} // namespace refused

// Calls `body(Scope&, loans...)`, where each loan arrives as a live borrow: `borrow(x)` as Ref<X>, `borrow_mut(y)` as
// RefMut<Y>. Workers started in the scope may use them; all have ended and are joined when scope() returns or throws.
//
//     std::vector<int> numbers{1, 2, 3, 4, 5, 6, 7, 8};
//     int sum = scope(
//         [](Scope& s, Ref<std::vector<int>> all) {
//             auto [left, right] = split_at(all, 4);
//             auto first = s.spawn([](Ref<int[]> half) { return std::accumulate(half.begin(), half.end(), 0); }, left);
//             auto second = s.spawn([](Ref<int[]> half) { return std::accumulate(half.begin(), half.end(), 0); },
//                                   right);
//             return *std::move(first).join() + *std::move(second).join();
//         },
//         borrow(numbers));
//     assert(sum == 36);
//
// The body owns all it captures, and neither it nor a worker returns a borrow out. Returns what the body returns.
// Throws BorrowError, before anything runs, if an object is lent twice and one loan is exclusive; what the body throws;
// else the first panic that nobody joined. All the workers did happens before the return.
// Rust: std::thread::scope, https://doc.rust-lang.org/std/thread/fn.scope.html
template <class Body, class... Loans>
    requires(detail::scope_refusal<Body, Loans...> == detail::Refusal::none)
detail::ScopeResult<Body, Loans...> scope(Body&& body, Loans&&... loans) {
    return detail::ScopeRunner::run(std::forward<Body>(body), loans...);
}
FEARLESS_ALLOW_BROKEN(scope, detail::scope_refusal, F&&, Args&&...)
FEARLESS_REFUSE(
    scope, detail::scope_refusal, detail::ScopeWay, detail::ScopeResult, borrow,
    E0373_E0502_E0505_E0521_the_body_of_a_scope_may_not_capture_by_reference_or_pointer__lend_it_with_borrow_or_borrow_mut,
    "the body of a scope may not capture by reference or pointer, or it could use what it lends; lend it: scope(body, "
    "borrow(x), borrow_mut(y)) [E0373]",
    F&&, Args&&...)
FEARLESS_REFUSE(
    scope, detail::scope_refusal, detail::ScopeWay, detail::ScopeResult, unseen,
    E0373_E0277_this_compiler_cannot_see_what_the_body_of_the_scope_captured__lend_it_or_count_the_captures_with_fearless_captures,
    "this compiler cannot see what the body of the scope captured; lend it, or count the captures with captures<N>() "
    "[E0373]",
    F&&, Args&&...)
FEARLESS_REFUSE(scope, detail::scope_refusal, detail::ScopeWay, detail::ScopeResult, result,
                E0597_E0521_a_borrow_would_leave_the_scope_in_its_result__return_a_value,
                "a borrow would leave the scope in its result; return a value [E0597]", F&&, Args&&...)
FEARLESS_REFUSE(scope, detail::scope_refusal, detail::ScopeWay, detail::ScopeResult, not_callable,
                not_callable__the_body_of_a_scope_takes_Scope_and_one_Ref_or_RefMut_for_each_loan,
                "not callable: the body of a scope takes Scope& and one Ref or RefMut for each loan", F&&, Args&&...)
FEARLESS_REFUSE(scope, detail::scope_refusal, detail::ScopeWay, detail::ScopeResult, thread_bound,
                not_a_loan__a_scope_lends_what_borrow_or_borrow_mut_names,
                "not a loan: a scope lends what borrow() or borrow_mut() names", F&&, Args&&...)

} // namespace fearless
