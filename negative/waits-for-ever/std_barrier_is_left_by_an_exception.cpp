// SPDX-License-Identifier: MIT
// A worker that fails returns without arriving at the barrier.
// Rust: none  Line: 5  Breaks: hang
// Rust twin: none (Rust's Barrier has no way to leave)
// Detector: sanitizers/hangs/barrier_left_by_an_exception
// Everybody else waits for it, for ever. Fix: leave the barrier with arrive_and_drop().
#include <barrier>
#include <stdexcept>
#include <thread>

std::barrier phase(2);

void parse(bool bad) {
    if (bad) throw std::runtime_error("bad input");
}

int main() {
    std::jthread worker([] {
        try {
            parse(true);
            phase.arrive_and_wait();
        } catch (const std::runtime_error&) {
#if !PITFALL
            phase.arrive_and_drop();
#else
            // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
            // tidy-silent {{which paths must arrive is not written down}}
            // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#endif
        }
    });
    phase.arrive_and_wait();
}
