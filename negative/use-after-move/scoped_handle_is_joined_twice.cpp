// SPDX-License-Identifier: MIT
// The handle of a scoped worker is joined twice.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The result is taken and its memory freed; the library ends the program at the second join. Rust: use of moved value:
// `worker`. Fix: keep the result.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    return fearless::scope([](fearless::Scope& s) -> int {
        auto worker = s.spawn([] { return 21; });
        const int once = *std::move(worker).join();
#if PITFALL
        return once + *std::move(worker).join();
        // clang-error@-1 {{method 'join' on a temporary object while it is in the 'consumed' state}}
        // gcc-silent {{the program ends: E0382: a borrow is used after it was handed over}}
#else
        return once + once;
#endif
    });
}
