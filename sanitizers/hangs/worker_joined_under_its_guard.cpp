// SPDX-License-Identifier: MIT
// A guard is dropped before the worker that needs the lock is joined. The mutant keeps it. With the library, and just
// so in Rust: a deadlock is safe there, in the sense that no memory is harmed.
// Breaks: deadlock  Rule: CP.22
// Report: watchdog {{the owner waits for the end of the worker, the worker for the lock}}
// Silent: tsan {{join() is no lock}}
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    const fearless::Arc<fearless::Mutex<int>> number{fearless::Mutex<int>{1}};
    auto guard = number->lock();
    auto worker = fearless::spawn(
        [](fearless::Arc<fearless::Mutex<int>> mine) {
            const auto own = mine->lock(); // waits: here
        },
        number);
#if !MUTANT
    fearless::drop(std::move(guard));
#endif
    (void)std::move(worker).join(); // waits: here
}
