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
    explicit operator bool() const { return true; }
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

template <class F, class... Args> auto spawn(F&& f, Args&&... args) {
    using R = std::invoke_result_t<std::decay_t<F>, std::decay_t<Args>...>;
    auto state = std::make_shared<typename JoinHandle<R>::State>();
    auto work = std::make_shared<std::tuple<std::decay_t<F>, std::decay_t<Args>...>>(std::forward<F>(f),
                                                                                     std::forward<Args>(args)...);
    state->group.run([raw = state.get(), work] {
        auto call = [](auto& worker, auto&... owned) { return std::invoke(std::move(worker), std::move(owned)...); };
        if constexpr (std::is_void_v<R>) {
            std::apply(call, *work);
        } else {
            raw->result.emplace(std::apply(call, *work));
        }
    });
    return JoinHandle<R>{std::move(state)};
}

class Scope {
public:
    template <class F, class... Args> void spawn(F&& f, Args&&... args) {
        group_.run(std::bind(std::forward<F>(f), std::forward<Args>(args)...));
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
