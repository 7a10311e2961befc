// SPDX-License-Identifier: MIT
// Builder: a thread with a name or a stack of its own; the system's refusal comes back as a value.
#pragma once

#include <fearless/detail/refusal.hpp>
#include <fearless/join_handle.hpp>

#include <cstddef>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace fearless {

namespace detail {

// A thread to start, and what is said against it: by its description at first, then by the system.
struct ThreadStart {
    Thread thread;
    std::size_t stack_size = 0; // the system's default
    std::error_code refused;
};

// How Builder and the functions beside it start a worker. There is one only if nothing was said against it.
struct WorkerStart {
    template <class F, class... Args>
    static SpawnHandle<F, Args...> spawn(ThreadStart& start, F&& f, Args&&... args);
    template <class F, class... Args> // in scope.hpp; the scope owns the worker
    static auto spawn_scoped(ThreadStart& start, Scope& scope, F&& f, Args&&... args);
};

} // namespace detail

// Describes the thread to start.
//
//     auto worker = Builder{}.name("indexer").stack_size(4 * 1024 * 1024).spawn([] { return 42; });
//     if (!worker) report(worker.error());                  // the system refused
//     else assert(*std::move(*worker).join() == 42);
//
// Rust: std::thread::Builder, https://doc.rust-lang.org/std/thread/struct.Builder.html
class [[nodiscard("E-unjoined: a Builder that is dropped starts no thread; spawn() with it")]] Builder {
public:
    // Names the thread, for this_thread::name(), panics and debuggers. The system keeps a part of a long name (15 bytes
    // on Linux). A name with a NUL is refused by spawn().
    Builder& name(std::string name) & {
        name_ = std::move(name);
        return *this;
    }
    Builder name(std::string name) && { return std::move(this->name(std::move(name))); }

    // Asks for a stack of this many bytes. Less than the system's minimum, or more than it can give, is refused by
    // spawn(). Unset: the system's default.
    Builder& stack_size(std::size_t bytes) & {
        stack_size_ = bytes;
        return *this;
    }
    Builder stack_size(std::size_t bytes) && { return std::move(stack_size(bytes)); }

    // Starts `f(args...)` on a new thread. `f` and every argument are decayed, owned by the worker, and Send; what `f`
    // returns is Send. Errors: invalid_argument (a NUL in the name, a stack below the minimum), not_enough_memory,
    // resource_unavailable_try_again (no more threads, or no room for the stack). Throws only what copying or moving
    // the arguments throws. All before the call happens before the worker; see JoinHandle::join for the other edge.
    // Rust: Builder::spawn
    template <class F, class... Args>
        requires(detail::spawn_refusal<F, Args...> == detail::Refusal::none)
    [[nodiscard("E-unjoined: keep the handle and join it, or detach() it")]]
    expected<detail::SpawnHandle<F, Args...>, std::error_code>
    spawn(F&& f, Args&&... args FEARLESS_PARAM_TYPESTATE(unknown)) const {
        detail::ThreadStart start = describe();
        detail::SpawnHandle<F, Args...> handle =
            detail::WorkerStart::spawn(start, std::forward<F>(f), std::forward<Args>(args)...);
        if (start.refused) return unexpected<std::error_code>{start.refused};
        return handle;
    }
    FEARLESS_REFUSE_WORKERS(spawn, detail::spawn_refusal, detail::SpawnWay, detail::SpawnHandle, F&&, Args&&...)

    // Starts a worker of a scope, as Scope::spawn does; errors as for spawn(). Rust: Builder::spawn_scoped
    template <class F, class... Args>
        requires(detail::scoped_refusal<F, Args...> == detail::Refusal::none)
    expected<detail::ScopedHandle<F, Args...>, std::error_code>
    spawn_scoped(Scope& scope, F&& f, Args&&... args FEARLESS_PARAM_TYPESTATE(unknown)) const;
    FEARLESS_REFUSE_WORKERS(spawn_scoped, detail::scoped_refusal, detail::ScopedWay, detail::ScopedHandle, Scope&, F&&,
                            Args&&...)

private:
    detail::ThreadStart describe() const noexcept {
        detail::ThreadStart start;
        if ((name_ && name_->find('\0') != name_->npos) || stack_size_ == std::size_t{0}) {
            start.refused = std::make_error_code(std::errc::invalid_argument);
            return start;
        }
        start.stack_size = stack_size_.value_or(0);
        if (name_) try {
                start.thread = Thread{*name_};
            } catch (const std::bad_alloc&) {
                start.refused = std::make_error_code(std::errc::not_enough_memory);
            }
        return start;
    }

    std::optional<std::string> name_;
    std::optional<std::size_t> stack_size_;
};

namespace detail {

template <class F, class... Args>
SpawnHandle<F, Args...> WorkerStart::spawn(ThreadStart& start, F&& f, Args&&... args) {
    using R = std::remove_cv_t<CallResult<std::decay_t<F>, Kept<Args>...>>;
    std::unique_ptr<Worker> worker;
    if (!start.refused) try {
            worker.reset(new WorkerCalling<Worker, R, std::decay_t<F>, Kept<Args>...>(
                std::move(start.thread), std::forward<F>(f), std::forward<Args>(args)...));
            start.refused = worker->start(start.stack_size);
        } catch (const std::bad_alloc&) {
            start.refused = std::make_error_code(std::errc::not_enough_memory);
        }
    if (start.refused) worker.reset();
    return SpawnHandle<F, Args...>{std::move(worker)};
}

template <>
struct Rule<Builder> : ValueRule {};

} // namespace detail
} // namespace fearless
