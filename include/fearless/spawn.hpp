// SPDX-License-Identifier: MIT
// spawn: a thread that owns all it uses.
#pragma once

#include <fearless/builder.hpp>

#include <system_error>
#include <utility>

namespace fearless {

// Starts `f(args...)` on a new thread and returns the handle to join it. `f` and every argument are decayed, owned by
// the worker, and Send; what `f` returns is Send. A character literal arrives as a std::string, or as `const char*`
// where `f` takes that; it lives as long as the call (StaticRef{"text"} for ever). Throws std::system_error if the
// system refuses the thread (Builder::spawn returns that instead).
//
//     auto worker = spawn([](std::vector<int> mine) { return sum(mine); }, std::move(data));
//
// All before the call happens before the worker; all the worker did happens before join() returns.
// Rust: std::thread::spawn, https://doc.rust-lang.org/std/thread/fn.spawn.html
template <class F, class... Args>
    requires(detail::spawn_refusal<F, Args...> == detail::Refusal::none)
FEARLESS_RETURN_TYPESTATE(unknown)
detail::SpawnHandle<F, Args...> spawn(F&& f, Args&&... args FEARLESS_PARAM_TYPESTATE(unknown)) {
    detail::ThreadStart start;
    auto worker = detail::WorkerStart::spawn(start, std::forward<F>(f), std::forward<Args>(args)...);
    if (start.refused) throw std::system_error{start.refused, "fearless::spawn"};
    return worker;
}
FEARLESS_REFUSE_WORKERS(spawn, detail::spawn_refusal, detail::SpawnWay, detail::SpawnHandle, F&&, Args&&...)

} // namespace fearless
