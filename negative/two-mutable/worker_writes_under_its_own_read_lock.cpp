// SPDX-License-Identifier: MIT
// A worker locks an RwLock for writing while it holds it for reading.
// Rust: none  Line: 2  Breaks: deadlock  Rule: CON56-CPP
// The writer waits for the reader, which is the same thread, for ever. Rust accepts it, and deadlocks or panics. Fix:
// release the read guard first.
#include <fearless/fearless.hpp>

using Count = fearless::RwLock<int>;

int main() {
    const Count count{41};
    const auto body = [](fearless::Scope& s, fearless::Ref<Count> lent) {
        s.spawn([](fearless::Ref<Count> mine) {
            auto reader = mine->read();
            const int value = *reader;
#if !PITFALL
            reader.unlock();
#endif
            auto writer = mine->write(); // clang-error {{acquiring rw lock 'mine->lock_' that is already held}}
            // gcc-silent {{the thread waits for itself, as in Rust: a deadlock}}
            *writer = value + 1;
        }, lent);
    };
    fearless::scope(body, fearless::borrow(count));
}
