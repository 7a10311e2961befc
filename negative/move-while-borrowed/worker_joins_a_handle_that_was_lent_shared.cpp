// SPDX-License-Identifier: MIT
// A worker joins a thread through a shared borrow of its handle.
// Rust: E0507  Line: 1  Breaks: double free
// Several workers have the same borrow, and two could join one thread. Rust: cannot move out of `*mine` which is behind
// a shared reference. Fix: join it outside, or lend it exclusively.
#include <fearless/fearless.hpp>

#include <utility>

using Handle = fearless::JoinHandle<int>;

int main() {
    Handle other = fearless::spawn([] { return 42; });
    const auto body = [](fearless::Scope& s, fearless::Ref<Handle> lent) {
        s.spawn([](fearless::Ref<Handle> mine) -> bool {
#if PITFALL
            return std::move(*mine).join().has_value();
            // gcc-error@-1 {{JoinHandle<R>::join() const &&}}
            // clang-error@-2 {{a const one cannot be joined; leave out the const}}
#else
            return mine->is_finished();
#endif
        }, lent);
    };
    fearless::scope(body, fearless::borrow(other));
    return *std::move(other).join();
}
