// SPDX-License-Identifier: MIT
// is_finished() is called on a scoped handle after the join.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The handle no longer refers to a worker, and the library ends the program. Rust: borrow of moved value: `worker`.
// Fix: call it before.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    return fearless::scope([](fearless::Scope& s) -> int {
        auto worker = s.spawn([] { return 42; });
#if PITFALL
        const int result = *std::move(worker).join();
        const bool early = worker.is_finished();
        // clang-error@-1 {{method 'is_finished' on object 'worker' while it is in the 'consumed' state}}
        // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#else
        const bool early = worker.is_finished();
        const int result = *std::move(worker).join();
#endif
        return early ? result : result + 1;
    });
}
