// SPDX-License-Identifier: MIT
// A signal handler allocates memory.
// Rust: none  Line: 3  Breaks: deadlock, undefined behaviour
// Rust twin: none (std of Rust has no signal handlers)
// The allocator has a lock, too: the signal may come while its own thread is in malloc. Fix: set a flag in the
// handler, and do the work elsewhere.
#include <csignal>
#include <string>

std::string last;
volatile std::sig_atomic_t asked = 0;

extern "C" void handle(int signal) {
#if PITFALL
    last.append(30, static_cast<char>('0' + signal)); // tidy-warning {{custom-fearless-signal-handler}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    asked = signal;
#endif
}

int main() {
    std::signal(SIGTERM, handle);
    return static_cast<int>(last.size()) + asked;
}
