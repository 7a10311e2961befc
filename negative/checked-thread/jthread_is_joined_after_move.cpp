// SPDX-License-Identifier: MIT
// A checked jthread is joined by its old name after it was moved.
// Rust: E0382  Line: 2  Breaks: terminate
// Rust twin: ../handle-misuse/handle_is_joined_after_move.rs
// The old name holds no thread: join throws. Fix: join the new name.
#include <fearless/checked.hpp>

#include <utility>

using fearless::checked::jthread;

int main() {
    jthread worker([] {});
    jthread other = std::move(worker);
#if PITFALL
    worker.join();
    // clang-error@-1 {{invalid invocation of method 'join' on object 'worker' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of used-up values}}
#else
    other.join();
#endif
}
