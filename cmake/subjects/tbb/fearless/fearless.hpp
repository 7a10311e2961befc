// SPDX-License-Identifier: MIT
// The contract's names for what oneTBB's task groups have: a task that is waited for, and a scope that waits for all of
// its tasks. The scope lends nothing: its body captures. Tasks are no threads, but they run beside their parent as
// threads do, so the same mistakes are mistakes.
#pragma once

#include <tbb/task_group.h>

#include <functional>
#include <memory>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace fearless {

// wait() throws what the task threw, so there is no result to ask: it is the value.
template <class R> struct JoinResult {
    R value_;
    R operator*() && { return std::forward<R>(value_); }
    R& operator*() & { return value_; }
    operator R() && { return std::forward<R>(value_); }
    explicit operator bool() const& { return true; }
};
template <> struct JoinResult<void> {
    void operator*() const {}
    explicit operator bool() const { return true; }
};

template <class R> class JoinHandle {
public:
    struct State {
        tbb::task_group group;
        std::optional<std::conditional_t<std::is_void_v<R>, bool, std::decay_t<R>>> result;
        ~State() { group.wait(); }
    };
    explicit JoinHandle(std::shared_ptr<State> state) : state_{std::move(state)} {}
    JoinResult<R> join() {
        state_->group.wait();
        if constexpr (std::is_void_v<R>) {
            return {};
        } else {
            return {std::move(*state_->result)};
        }
    }

private:
    std::shared_ptr<State> state_;
};

// A task is copied by the group, so what it owns is shared by the copies.
template <class F, class... Args> auto task(F&& f, Args&&... args) {
    return [work = std::make_shared<std::tuple<std::decay_t<F>, std::decay_t<Args>...>>(
                std::forward<F>(f), std::forward<Args>(args)...)]() -> decltype(auto) {
        return std::apply(
            [](auto& worker, auto&... owned) -> decltype(auto) {
                return std::invoke(std::move(worker), std::move(owned)...);
            },
            *work);
    };
}

template <class F, class... Args> auto spawn(F&& f, Args&&... args) {
    using R = std::invoke_result_t<std::decay_t<F>, std::decay_t<Args>...>;
    auto state = std::make_shared<typename JoinHandle<R>::State>();
    state->group.run([raw = state.get(), work = task(std::forward<F>(f), std::forward<Args>(args)...)] {
        if constexpr (std::is_void_v<R>) {
            work();
        } else {
            raw->result.emplace(work());
        }
    });
    return JoinHandle<R>{std::move(state)};
}

class Scope {
public:
    template <class F, class... Args> void spawn(F&& f, Args&&... args) {
        group_.run([work = task(std::forward<F>(f), std::forward<Args>(args)...)] { static_cast<void>(work()); });
    }
    ~Scope() { group_.wait(); }

private:
    tbb::task_group group_;
};

template <class Body> decltype(auto) scope(Body&& body) {
    Scope tasks;
    return std::invoke(std::forward<Body>(body), tasks);
}

} // namespace fearless
