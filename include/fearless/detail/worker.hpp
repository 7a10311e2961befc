// SPDX-License-Identifier: MIT
// A running worker: what it was given, how it ended, and the one pthread that runs it.
//
// One allocation holds all of it. It belongs to the handle; a detached worker belongs to its thread. The change of
// owner is one atomic exchange on each side, and whoever comes second frees it.
#pragma once

#include <fearless/detail/opened.hpp>
#include <fearless/detail/perturb.hpp>
#include <fearless/panic.hpp>
#include <fearless/thread.hpp>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <pthread.h>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>

namespace fearless::detail {

class Worker {
public:
    Worker() = default;
    explicit Worker(Thread thread) noexcept : thread_{std::move(thread)} {}
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    // Starts the thread. The worker's run happens after everything before this call. `stack_size` 0: the system's.
    std::error_code start(std::size_t stack_size) noexcept {
        pthread_attr_t attributes;
        if (const int error = pthread_attr_init(&attributes)) return {error, std::generic_category()};
        int error = stack_size ? pthread_attr_setstacksize(&attributes, stack_size) : 0;
        if (!error) error = pthread_create(&native_, &attributes, &main, this);
        pthread_attr_destroy(&attributes);
        schedule_point();
        return {error, std::generic_category()};
    }

    // Waits for the thread; all that the worker did happens before this returns.
    void wait() noexcept {
        schedule_point();
        if (const int error = pthread_join(native_, nullptr))
            die(error == EDEADLK ? "a thread joins itself" : "a thread cannot be joined");
    }

    // Leaves the worker to its thread.
    void abandon() noexcept {
        pthread_detach(native_);
        schedule_point();
        if (state_.exchange(State::abandoned, std::memory_order_acq_rel) == State::finished) delete this;
    }

    bool is_finished() const noexcept { return state_.load(std::memory_order_acquire) == State::finished; }
    const Thread& thread() const noexcept { return thread_; }

    virtual ~Worker() = default;
    // After wait(): the panic that ended it, or null.
    virtual const Panic* panic() const noexcept = 0;

protected:
    virtual void run() noexcept = 0;
    // Called when the run and all it owned are over; the worker is not yet anybody else's to free.
    virtual void ended() noexcept {}

private:
    enum class State : unsigned char { running, finished, abandoned };

    static void* main(void* self) {
        Worker& worker = *static_cast<Worker*>(self);
        if (worker.thread_.is_named()) name_this_thread_for_the_system(worker.thread_.name());
        current_thread = &worker.thread_;
        schedule_point();
        worker.run();
        current_thread = nullptr;
        worker.ended();
        schedule_point();
        if (worker.state_.exchange(State::finished, std::memory_order_acq_rel) == State::abandoned) delete &worker;
        return nullptr;
    }

    Thread thread_;
    pthread_t native_{};
    std::atomic<State> state_{State::running};
};

// A worker by what it returns. `Base` is Worker, or what a scope keeps of one. A union, not an optional, and below
// slots, not a tuple: these classes are instantiated once per worker in a program, and the standard's cost a compiler
// more.
template <class Base, class R>
class WorkerReturning : public Base {
public:
    explicit WorkerReturning(Thread thread) noexcept : Base{std::move(thread)} {}
    ~WorkerReturning() override {
        if (has_outcome_) outcome_.~JoinResult();
    }

    // After wait(): how it ended, once.
    JoinResult<R> take() noexcept(std::is_nothrow_move_constructible_v<JoinResult<R>>) { return std::move(outcome_); }
    const Panic* panic() const noexcept final {
        return has_outcome_ && !outcome_.has_value() ? &outcome_.error() : nullptr;
    }

protected:
    template <class... Outcome>
    void ended_with(Outcome&&... outcome) {
        ::new (static_cast<void*>(std::addressof(outcome_))) JoinResult<R>(std::forward<Outcome>(outcome)...);
        has_outcome_ = true;
    }

private:
    union {
        JoinResult<R> outcome_;
    };
    bool has_outcome_ = false;
};

template <std::size_t, class T>
struct Slot {
    template <class Given>
    Slot(std::in_place_t, Given&& given) : value(std::forward<Given>(given)) {}
    T value;
};

template <class Places, class F, class... Args>
struct Work;

// `f(args...)`, to be called once, each as an rvalue of its own.
template <std::size_t... At, class F, class... Args>
struct Work<std::index_sequence<At...>, F, Args...> : Slot<At, Args>... {
    template <class Callable, class... Given>
    explicit Work(Callable&& callable, Given&&... given)
        : Slot<At, Args>(std::in_place, std::forward<Given>(given))...,
          f(std::forward<Callable>(callable)) {}

    decltype(auto) operator()() && {
        if constexpr (std::is_member_pointer_v<F> || Call<F, Args...>::opens != 0)
            return Call<F, Args...>::call(std::move(f), std::move(Slot<At, Args>::value)...);
        else return std::move(f)(std::move(Slot<At, Args>::value)...);
    }

    F f;
};

// A worker whole: does its work, and destroys what it owned on its own thread.
template <class Base, class R, class F, class... Args>
class WorkerCalling final : public WorkerReturning<Base, R> {
public:
    template <class... Given>
    explicit WorkerCalling(Thread thread, Given&&... given)
        : WorkerReturning<Base, R>{std::move(thread)},
          work_(std::forward<Given>(given)...) {}
    ~WorkerCalling() override {
        if (has_work_) work_.~Work();
    }

private:
    using Work = detail::Work<std::index_sequence_for<Args...>, F, Args...>;

    void run() noexcept override {
        try {
            if constexpr (std::is_void_v<R>) {
                std::move(work_)();
                this->ended_with();
            } else {
                this->ended_with(static_cast<R>(std::move(work_)()));
            }
        } catch (...) {
            // This handler is left, and its hold on the exception given up, before anybody joins: ThreadSanitizer does
            // not see the count of owners, which is the C++ runtime's, and needs the join to order the last one after
            // this one (sanitizers/false_reports/exception_dies_in_the_other_thread).
            const Panic panic{std::current_exception()};
            report_panic(this->thread(), panic);
            this->ended_with(unexpected<Panic>{panic});
        }
        has_work_ = false;
        work_.~Work();
    }

    union {
        Work work_;
    };
    bool has_work_ = true;
};

} // namespace fearless::detail
