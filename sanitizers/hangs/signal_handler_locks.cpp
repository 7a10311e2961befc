// SPDX-License-Identifier: MIT
// A signal handler sets a flag, and the program does the work. The mutant's handler takes a lock, and the signal comes
// while its own thread holds it.
// Breaks: deadlock, undefined behaviour
// Report: watchdog {{the handler waits for the code that it has interrupted}}
// Silent: tsan {{it reports a second lock when it is taken, which never happens}}
#include <csignal>
#include <mutex>

static std::mutex mutex;
static int state = 0;
static volatile std::sig_atomic_t asked = 0;

extern "C" void handle(int) {
#if MUTANT
    const std::lock_guard lock{mutex}; // waits: here
    state = 0;
#endif
    asked = 1;
}

int main() {
    std::signal(SIGTERM, handle);
    {
        const std::lock_guard lock{mutex};
        ++state;
        std::raise(SIGTERM); // waits: here
    }
    if (asked) state = 0;
    return state;
}
