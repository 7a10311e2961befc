// SPDX-License-Identifier: MIT
// The handle of a scoped worker is joined without std::move.
// Rust: E0507  Line: 1  Breaks: nothing
// join() uses the handle up, and the call does not show it; a later use would end the program. Rust: join(self) moves
// the handle. Fix: std::move(worker).
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    return fearless::scope([](fearless::Scope& s) -> int {
        auto worker = s.spawn([] { return 42; });
#if PITFALL
        worker.join(); // gcc-error {{use of deleted function 'void fearless::ScopedJoinHandle<R>::join() &}}
        // clang-error@-1 {{join() uses the handle up: write std::move(handle).join()}}
        return 42;
#else
        return *std::move(worker).join();
#endif
    });
}
