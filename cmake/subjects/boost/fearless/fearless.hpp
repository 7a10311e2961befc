// SPDX-License-Identifier: MIT
// The contract's names for what Boost.Thread and Boost.SmartPtr have: boost::thread with a boost::promise,
// boost::synchronized_value, boost::shared_mutex with its data beside it, boost::shared_ptr, and
// boost::local_shared_ptr, which counts without atomics. They have no scope that lends.
#pragma once

#define BOOST_THREAD_VERSION 4
#include <boost/smart_ptr/local_shared_ptr.hpp>
#include <boost/smart_ptr/make_local_shared.hpp>
#include <boost/smart_ptr/make_shared.hpp>
#include <boost/smart_ptr/shared_ptr.hpp>
#include <boost/smart_ptr/weak_ptr.hpp>
#include <boost/thread.hpp>
#include <boost/thread/future.hpp>
#include <boost/thread/scoped_thread.hpp>
#include <boost/thread/synchronized_value.hpp>

#include <functional>
#include <optional>
#include <tuple>
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
    JoinHandle(boost::future<R> result, boost::thread thread)
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
    bool is_finished() const { return result_.is_ready(); }
    void detach() { thread_.detach(); }

private:
    boost::future<R> result_;
    boost::scoped_thread<boost::join_if_joinable> thread_;
};

template <class F, class... Args> auto spawn(F&& f, Args&&... args) {
    using R = std::invoke_result_t<std::decay_t<F>, std::decay_t<Args>...>;
    boost::promise<R> promise;
    boost::future<R> result = promise.get_future();
    boost::thread thread{[promise = std::move(promise), worker = std::decay_t<F>(std::forward<F>(f)),
                          owned = std::tuple<std::decay_t<Args>...>(std::forward<Args>(args)...)]() mutable {
        try {
            if constexpr (std::is_void_v<R>) {
                std::apply(std::move(worker), std::move(owned));
                promise.set_value();
            } else {
                promise.set_value(std::apply(std::move(worker), std::move(owned)));
            }
        } catch (...) {
            promise.set_exception(boost::current_exception());
        }
    }};
    return JoinHandle<R>{std::move(result), std::move(thread)};
}

template <class T> class Mutex {
public:
    Mutex() = default;
    Mutex(T data) : data_{std::move(data)} {}
    auto lock() const { return data_.synchronize(); }
    template <class F> decltype(auto) with(F&& f) const {
        auto guard = data_.synchronize();
        return std::invoke(std::forward<F>(f), *guard);
    }

private:
    mutable boost::synchronized_value<T> data_;
};

template <class Lock, class T> struct Guard {
    Lock lock_;
    T* data_;
    T& operator*() const { return *data_; }
    T* operator->() const { return data_; }
    void unlock() { lock_.unlock(); }
};
template <class T> using RwLockReadGuard = Guard<boost::shared_lock<boost::shared_mutex>, T>; // who only reads is not known
template <class T> using RwLockWriteGuard = Guard<boost::unique_lock<boost::shared_mutex>, T>;

template <class T> class RwLock {
public:
    RwLock() = default;
    RwLock(T data) : data_{std::move(data)} {}
    RwLockReadGuard<T> read() const { return {boost::shared_lock<boost::shared_mutex>{lock_}, &data_}; }
    RwLockWriteGuard<T> write() const { return {boost::unique_lock<boost::shared_mutex>{lock_}, &data_}; }
    template <class F> decltype(auto) with_read(F&& f) const { return std::invoke(std::forward<F>(f), *read()); }
    template <class F> decltype(auto) with_write(F&& f) const { return std::invoke(std::forward<F>(f), *write()); }

private:
    mutable T data_{};
    mutable boost::shared_mutex lock_;
};

template <class T> struct Weak;
template <class T> struct Arc : boost::shared_ptr<T> {
    Arc(T value) : boost::shared_ptr<T>{boost::make_shared<T>(std::move(value))} {}
    explicit Arc(boost::shared_ptr<T> owner) : boost::shared_ptr<T>{std::move(owner)} {}
    Weak<T> downgrade() const { return {*this}; }
};
template <class T> struct Weak : boost::weak_ptr<T> {
    std::optional<Arc<T>> upgrade() const {
        boost::shared_ptr<T> owner = this->lock();
        if (!owner) return std::nullopt;
        return Arc<T>{std::move(owner)};
    }
};
template <class T, class... Args> Arc<T> make_arc(Args&&... args) {
    return Arc<T>{boost::make_shared<T>(std::forward<Args>(args)...)};
}

template <class T> struct Rc : boost::local_shared_ptr<T> {
    Rc(T value) : boost::local_shared_ptr<T>{boost::make_local_shared<T>(std::move(value))} {}
};

} // namespace fearless
