// SPDX-License-Identifier: MIT
// A worker calls with() while it holds a guard of the same Mutex.
// Rust: none  Line: 2  Breaks: deadlock, terminate  Rule: CON56-CPP
// with() locks, too. With a std::mutex the thread would wait for itself, for ever; this library throws
// std::system_error. Rust accepts the second lock, and deadlocks or panics. Fix: release the guard first.
#include <fearless/fearless.hpp>

using Count = fearless::Mutex<int>;

int main() {
    const Count count{41};
    const auto body = [](fearless::Scope& s, fearless::Ref<Count> lent) {
        s.spawn([](fearless::Ref<Count> mine) {
            auto guard = mine->lock();
            *guard += 1;
#if !PITFALL
            guard.unlock();
#endif
            mine->with([](int& value) { value += 1; });
            // clang-error@-1 {{cannot call function 'with' while mutex 'mine->lock_' is held}}
            // gcc-silent {{with() throws std::system_error: resource_deadlock_would_occur}}
        }, lent);
    };
    fearless::scope(body, fearless::borrow(count));
}
