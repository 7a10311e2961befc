// SPDX-License-Identifier: MIT
// The handle of a scoped worker is asked whether the worker has ended, after it was joined.
// Rust: E0382  Line: 2
// There is no worker any more. Rust: borrow of moved value: `worker`. Fix: ask before.
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
