// SPDX-License-Identifier: MIT
// A checked jthread is copied.
// Rust: E0382  Line: 1  Breaks: double free
// Rust twin: ../handle-misuse/handle_is_copied.rs
// Two owners for one thread. Fix: move it.
#include <fearless/checked.hpp>

#include <utility>

using fearless::checked::jthread;

int main() {
    jthread worker([] {});
#if PITFALL
    jthread other = worker;
    // gcc-error@-1 {{use of deleted function}}
    // clang-error@-2 {{E0382: a thread is the only right to join; move it}}
#else
    jthread other = std::move(worker);
#endif
}
