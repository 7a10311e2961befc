// SPDX-License-Identifier: MIT
// A worker locks an RwLock for reading while it holds it for writing.
// Rust: none  Line: 2  Breaks: deadlock, terminate  Rule: CON56-CPP
// With a std::shared_mutex the reader waits for the writer, which is the same thread, for ever; this library throws
// std::system_error. Rust accepts it, and deadlocks or panics. Fix: read through the write guard.
#include <fearless/fearless.hpp>

using Count = fearless::RwLock<int>;

int main() {
    const Count count{41};
    const auto body = [](fearless::Scope& s, fearless::Ref<Count> lent) {
        s.spawn([](fearless::Ref<Count> mine) {
            auto writer = mine->write();
            *writer += 1;
#if PITFALL
            auto reader = mine->read(); // clang-error {{acquiring rw lock 'mine->lock_' that is already held}}
            // gcc-silent {{read() throws std::system_error: resource_deadlock_would_occur}}
            return *reader;
#else
            return *writer;
#endif
        }, lent);
    };
    fearless::scope(body, fearless::borrow(count));
}
