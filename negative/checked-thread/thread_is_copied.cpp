// SPDX-License-Identifier: MIT
// A checked thread is copied.
// Rust: E0382  Line: 1  Breaks: double free
// Rust twin: ../handle-misuse/handle_is_copied.rs
// Two owners for one thread. Fix: move it.
#include <fearless/checked.hpp>

#include <utility>

using fearless::checked::thread;

int main() {
    thread worker([] {});
#if PITFALL
    thread other = worker;
    // gcc-error@-1 {{use of deleted function}}
    // clang-error@-2 {{E0382: a thread is the only right to join; move it}}
#else
    thread other = std::move(worker);
#endif
    other.join();
}
