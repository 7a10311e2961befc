// SPDX-License-Identifier: MIT
// The contract's names for what the standard library has: std::jthread with a std::packaged_task, std::mutex and
// std::shared_mutex with their data beside them, std::shared_ptr. It has no scope that lends, no channel and no count
// without atomics, so these names are not here.
#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <thread>
#include <type_traits>
#include <utility>

namespace fearless {

// get() throws what the worker threw, so there is no result to ask: it is the value.
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
    JoinHandle(std::future<R> result, std::jthread thread)
        : result_{std::move(result)}, thread_{std::move(thread)} {}
    JoinResult<R> join() {
        thread_.join();
        if constexpr (std::is_void_v<R>) {
            result_.get();
            return {};
        } else {
            return {result_.get()};
        }
    }
    bool is_finished() const { return result_.wait_for(std::chrono::seconds{0}) == std::future_status::ready; }
    void detach() { thread_.detach(); }

private:
    std::future<R> result_;
    std::jthread thread_;
};

template <class F, class... Args> auto spawn(F&& f, Args&&... args) {
    using R = std::invoke_result_t<std::decay_t<F>, std::decay_t<Args>...>;
    std::packaged_task<R(std::decay_t<Args>...)> task{std::forward<F>(f)};
    std::future<R> result = task.get_future();
    return JoinHandle<R>{std::move(result), std::jthread{std::move(task), std::forward<Args>(args)...}};
}

template <class Lock, class T> struct Guard {
    Lock lock_;
    T* data_;
    T& operator*() const { return *data_; }
    T* operator->() const { return data_; }
    void unlock() { lock_.unlock(); }
};
template <class T> using MutexGuard = Guard<std::unique_lock<std::mutex>, T>;
template <class T> using RwLockReadGuard = Guard<std::shared_lock<std::shared_mutex>, T>; // who only reads is not known
template <class T> using RwLockWriteGuard = Guard<std::unique_lock<std::shared_mutex>, T>;

template <class T> class Mutex {
public:
    Mutex() = default;
    Mutex(T data) : data_{std::move(data)} {}
    MutexGuard<T> lock() const { return {std::unique_lock{lock_}, &data_}; }
    std::optional<MutexGuard<T>> try_lock() const {
        std::unique_lock lock{lock_, std::try_to_lock};
        if (!lock) return std::nullopt;
        return MutexGuard<T>{std::move(lock), &data_};
    }
    template <class F> decltype(auto) with(F&& f) const {
        const std::scoped_lock lock{lock_};
        return std::invoke(std::forward<F>(f), data_);
    }

private:
    mutable T data_{};
    mutable std::mutex lock_;
};

template <class T> class RwLock {
public:
    RwLock() = default;
    RwLock(T data) : data_{std::move(data)} {}
    RwLockReadGuard<T> read() const { return {std::shared_lock{lock_}, &data_}; }
    RwLockWriteGuard<T> write() const { return {std::unique_lock{lock_}, &data_}; }
    template <class F> decltype(auto) with_read(F&& f) const { return std::invoke(std::forward<F>(f), *read()); }
    template <class F> decltype(auto) with_write(F&& f) const { return std::invoke(std::forward<F>(f), *write()); }

private:
    mutable T data_{};
    mutable std::shared_mutex lock_;
};

template <class T> struct Weak;
template <class T> struct Arc : std::shared_ptr<T> {
    Arc(T value) : std::shared_ptr<T>{std::make_shared<T>(std::move(value))} {}
    explicit Arc(std::shared_ptr<T> owner) : std::shared_ptr<T>{std::move(owner)} {}
    Weak<T> downgrade() const { return {*this}; }
};
template <class T> struct Weak : std::weak_ptr<T> {
    std::optional<Arc<T>> upgrade() const {
        std::shared_ptr<T> owner = this->lock();
        if (!owner) return std::nullopt;
        return Arc<T>{std::move(owner)};
    }
};
template <class T, class... Args> Arc<T> make_arc(Args&&... args) {
    return Arc<T>{std::make_shared<T>(std::forward<Args>(args)...)};
}

} // namespace fearless
