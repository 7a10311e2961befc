// SPDX-License-Identifier: MIT
// The handle of a scoped worker is copied.
// Rust: E0382  Line: 1  Breaks: double free
// Two handles would each join one worker and take one result. Rust: ScopedJoinHandle is not Clone. Fix: move it.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    return fearless::scope([](fearless::Scope& s) -> int {
        auto worker = s.spawn([] { return 42; });
#if PITFALL
        auto other = worker;
        // gcc-error@-1 {{use of deleted function 'fearless::ScopedJoinHandle<R>::ScopedJoinHandle(const}}
        // clang-error@-2 {{a ScopedJoinHandle is the only right to join; move it}}
#else
        auto other = std::move(worker);
#endif
        return *std::move(other).join();
    });
}
