// SPDX-License-Identifier: MIT
// A running worker: what it was given, how it ended, and the one pthread that runs it.
//
// One allocation holds all of it. It belongs to the handle; a detached worker belongs to its thread. The change of
// owner is one atomic exchange on each side, and whoever comes second frees it.
#pragma once

#include <fearless/panic.hpp>
#include <fearless/thread.hpp>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <exception>
#include <functional>
#include <optional>
#include <pthread.h>
#include <string_view>
#include <system_error>
#include <tuple>
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
        return {error, std::generic_category()};
    }

    // Waits for the thread; all that the worker did happens before this returns.
    void wait() noexcept {
        if (const int error = pthread_join(native_, nullptr))
            die(error == EDEADLK ? "a thread joins itself" : "a thread cannot be joined");
    }

    // Leaves the worker to its thread.
    void abandon() noexcept {
        pthread_detach(native_);
        if (state_.exchange(State::abandoned, std::memory_order_acq_rel) == State::finished) delete this;
    }

    bool is_finished() const noexcept { return state_.load(std::memory_order_acquire) == State::finished; }
    const Thread& thread() const noexcept { return thread_; }

    virtual ~Worker() = default;

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
        worker.run();
        current_thread = nullptr;
        worker.ended();
        if (worker.state_.exchange(State::finished, std::memory_order_acq_rel) == State::abandoned) delete &worker;
        return nullptr;
    }

    Thread thread_;
    pthread_t native_{};
    std::atomic<State> state_{State::running};
};

// A worker by what it returns.
template <class R>
class WorkerReturning : public Worker {
public:
    using Worker::Worker;

    // After wait(): how it ended, once.
    JoinResult<R> take() noexcept(std::is_nothrow_move_constructible_v<JoinResult<R>>) { return *std::move(outcome_); }
    // After wait(): the panic that ended it, or null.
    const Panic* panic() const noexcept { return outcome_ && !*outcome_ ? &outcome_->error() : nullptr; }

protected:
    std::optional<JoinResult<R>> outcome_;
};

// A worker whole: calls `f(args...)`, each as an rvalue of its own, and destroys them on its own thread.
template <class R, class F, class... Args>
class WorkerCalling : public WorkerReturning<R> {
public:
    template <class... Given>
    explicit WorkerCalling(Thread thread, Given&&... given)
        : WorkerReturning<R>{std::move(thread)},
          work_{std::in_place, std::forward<Given>(given)...} {}

private:
    void run() noexcept override {
        try {
            if constexpr (std::is_void_v<R>) {
                std::apply([](auto&&... work) { std::invoke(std::move(work)...); }, *std::move(work_));
                this->outcome_.emplace();
            } else {
                this->outcome_.emplace(
                    std::apply([](auto&&... work) -> R { return std::invoke(std::move(work)...); }, *std::move(work_)));
            }
        } catch (...) {
            const Panic panic{std::current_exception()};
            report_panic(this->thread(), panic);
            this->outcome_.emplace(unexpected<Panic>{panic});
        }
        work_.reset();
    }

    std::optional<std::tuple<F, Args...>> work_;
};

} // namespace fearless::detail
