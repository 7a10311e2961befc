// SPDX-License-Identifier: MIT
// drop, join and join_all: the ends of things, in words.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/join_handle.hpp>
#include <fearless/panic.hpp>
#include <fearless/scope.hpp>

#include <type_traits>
#include <utility>
#include <vector>

namespace fearless {

// Ends `value` here: a Sender hangs up, an Arc has one owner less; a guard unlocks, for which see its own drop(). What
// is left of `value` is what a move leaves. Rust: std::mem::drop, https://doc.rust-lang.org/std/mem/fn.drop.html
//
//     auto [sender, receiver] = channel<int>();
//     drop(sender);
//     assert(receiver.recv() == std::nullopt);
template <class T>
    requires(!std::is_const_v<std::remove_reference_t<T>>)
void drop(T&& value) noexcept {
    [[maybe_unused]] const std::remove_reference_t<T> last{std::move(value)};
}

// Waits for the worker and returns its value; throws the exception that ended it on, here. The same as
// `*std::move(handle).join()`. Rust: handle.join().unwrap()
//
//     auto worker = spawn([] { return 42; });
//     assert(join(std::move(worker)) == 42);
template <class R>
R join(JoinHandle<R>&& handle FEARLESS_PARAM_TYPESTATE(unknown)) {
    return *std::move(handle).join();
}
template <class R>
R join(ScopedJoinHandle<R>&& handle FEARLESS_PARAM_TYPESTATE(unknown)) {
    return *std::move(handle).join();
}
template <class R>
R join(const JoinHandle<R>&&)
    FEARLESS_DELETE("join() uses the handle up: a const one cannot be joined; leave out the const [E0507]");
template <class R>
R join(const ScopedJoinHandle<R>&&)
    FEARLESS_DELETE("join() uses the handle up: a const one cannot be joined; leave out the const [E0507]");
template <class R>
R join(JoinHandle<R>&) FEARLESS_DELETE("join() uses the handle up: write join(std::move(handle)) [E0507]");
template <class R>
R join(ScopedJoinHandle<R>&) FEARLESS_DELETE("join() uses the handle up: write join(std::move(handle)) [E0507]");

namespace detail {

template <class R, class Handle>
auto join_each(std::vector<Handle>&& handles) {
    std::vector<Handle> all{std::move(handles)}; // its end joins the rest, also if one of them throws
    if constexpr (std::is_void_v<R>) {
        for (Handle& handle : all) join(std::move(handle));
    } else {
        std::vector<R> values;
        values.reserve(all.size());
        for (Handle& handle : all) values.push_back(join(std::move(handle)));
        return values;
    }
}

} // namespace detail

// Waits for all workers and returns their values in the order of the handles. Throws the first exception that ended
// one of them on, after all have ended. Rust: handles.into_iter().map(|handle| handle.join().unwrap()).collect()
//
//     std::vector<JoinHandle<int>> workers;
//     for (int i = 1; i <= 3; ++i) workers.push_back(spawn([](int n) { return n * n; }, i));
//     std::vector<int> squares = join_all(std::move(workers));
//     assert(squares == (std::vector{1, 4, 9}));
template <class R>
auto join_all(std::vector<JoinHandle<R>>&& handles) {
    return detail::join_each<R>(std::move(handles));
}
template <class R>
auto join_all(std::vector<ScopedJoinHandle<R>>&& handles) {
    return detail::join_each<R>(std::move(handles));
}
template <class R>
std::vector<R> join_all(std::vector<JoinHandle<R>>&)
    FEARLESS_DELETE("join_all() uses the handles up: write join_all(std::move(handles)) [E0382]");
template <class R>
std::vector<R> join_all(std::vector<ScopedJoinHandle<R>>&)
    FEARLESS_DELETE("join_all() uses the handles up: write join_all(std::move(handles)) [E0382]");

} // namespace fearless
