// SPDX-License-Identifier: MIT
// A worker locks a Mutex that it already holds.
// Rust: none  Line: 2  Breaks: deadlock, terminate  Rule: CON56-CPP
// With a std::mutex the thread waits for itself, for ever; this library throws std::system_error. Rust accepts it, and
// lock() deadlocks or panics. Fix: one guard.
#include <fearless/fearless.hpp>

using Count = fearless::Mutex<int>;

int main() {
    const Count count{41};
    const auto body = [](fearless::Scope& s, fearless::Ref<Count> lent) {
        s.spawn([](fearless::Ref<Count> mine) {
            auto guard = mine->lock();
            *guard += 1;
#if PITFALL
            auto again = mine->lock(); // clang-error {{acquiring mutex 'mine->lock_' that is already held}}
            // gcc-silent {{lock() throws std::system_error: resource_deadlock_would_occur}}
            *again += 1;
#else
            *guard += 1;
#endif
        }, lent);
    };
    fearless::scope(body, fearless::borrow(count));
}
