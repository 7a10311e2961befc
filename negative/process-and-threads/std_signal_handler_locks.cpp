// SPDX-License-Identifier: MIT
// A signal handler takes a lock.
// Rust: none  Line: 3  Breaks: deadlock, undefined behaviour
// Rust twin: none (std of Rust has no signal handlers)
// The signal comes while its own thread holds that lock, and the handler waits for the code that it has interrupted.
// Fix: set a flag in the handler, and do the work elsewhere. sanitizers/hangs/signal_handler_locks proves it.
#include <csignal>
#include <mutex>

std::mutex mutex;
int state = 0;
volatile std::sig_atomic_t asked = 0;

extern "C" void handle(int) {
#if PITFALL
    const std::lock_guard lock(mutex); // tidy-warning {{custom-fearless-signal-handler}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
    state = 0;
#else
    asked = 1;
#endif
}

int main() {
    std::signal(SIGTERM, handle);
    const std::lock_guard lock(mutex);
    return ++state + asked;
}
