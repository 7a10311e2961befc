// SPDX-License-Identifier: MIT
// A handle is polled after the join.
// Rust: E0382  Line: 2
// Rust: borrow of moved value. Fix: poll before; after join() it is finished.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    const int result = *std::move(worker).join();
    const bool done = worker.is_finished();
    // clang-error@-1 {{invalid invocation of method 'is_finished' on object 'worker' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of used-up values; a std::system_error with E0382 at run time}}
#else
    const bool done = worker.is_finished();
    const int result = *std::move(worker).join();
#endif
    return done ? 0 : result;
}
