// SPDX-License-Identifier: MIT
// A library to preload: on a signal of the watchdog, each thread writes its own stack to the pipe of the watchdog. What
// it writes is addresses and the names that the loader knows; watchdog.py finds the lines.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <execinfo.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

int pipe_of_the_watchdog = -1;

// One line: "<thread> <address> <name or ?>", and "<thread> end" after the last.
void write_stack(int) {
    void* frames[64];
    const int count = backtrace(frames, 64);
    const long thread = syscall(SYS_gettid);
    char line[512];
    for (int i = 2; i < count; ++i) { // without this function and the kernel's way into it
        Dl_info info{};
        const bool named = dladdr(frames[i], &info) != 0 && info.dli_sname != nullptr;
        const int length =
            std::snprintf(line, sizeof line, "%ld %p %.400s\n", thread, frames[i], named ? info.dli_sname : "?");
        if (length > 0 && write(pipe_of_the_watchdog, line, static_cast<size_t>(length)) < 0) return;
    }
    const int length = std::snprintf(line, sizeof line, "%ld end\n", thread);
    if (length > 0 && write(pipe_of_the_watchdog, line, static_cast<size_t>(length)) < 0) return;
}

[[gnu::constructor]] void listen_to_the_watchdog() {
    const char* const number = std::getenv("FEARLESS_WATCHDOG_PIPE");
    if (number == nullptr) return;
    pipe_of_the_watchdog = std::atoi(number);
    void* frame = nullptr;
    backtrace(&frame, 1); // loads what it needs now, and not in the handler
    struct sigaction action{};
    action.sa_handler = write_stack;
    action.sa_flags = SA_RESTART; // the wait goes on afterwards
    sigfillset(&action.sa_mask);
    sigaction(SIGRTMAX - 1, &action, nullptr);
}

} // namespace
