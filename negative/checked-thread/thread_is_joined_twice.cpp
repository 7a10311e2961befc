// SPDX-License-Identifier: MIT
// A checked thread is joined twice.
// Rust: E0382  Line: 2  Breaks: terminate
// Rust twin: ../handle-misuse/handle_is_joined_twice.rs
// The second join throws std::system_error. Rust: join takes the handle. Fix: join once.
#include <fearless/checked.hpp>

int main() {
    fearless::checked::thread worker([] {});
    worker.join();
#if PITFALL
    worker.join();
    // clang-error@-1 {{invalid invocation of method 'join' on object 'worker' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of used-up values}}
#else
    if (worker.joinable()) worker.join();
#endif
}
