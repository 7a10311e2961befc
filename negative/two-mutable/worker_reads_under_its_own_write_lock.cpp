// SPDX-License-Identifier: MIT
// A worker asks to read an RwLock that it holds for writing.
// Rust: none  Line: 2
// The reader waits for the writer, which is itself. Rust accepts it, and deadlocks or panics. Fix: read through the
// writer.
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
