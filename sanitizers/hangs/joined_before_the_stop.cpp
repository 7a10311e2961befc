// SPDX-License-Identifier: MIT
// A jthread that runs until it is asked to stop is asked, and then joined. The mutant joins it first.
// Breaks: hang
// Report: watchdog {{join() asks nothing, and nobody is left to ask}}
// Silent: tsan {{whether somebody will ask is a question of what the program means}}
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

static std::mutex mutex;
static std::condition_variable_any changed;

int main() {
    std::jthread worker{[](std::stop_token stop) {
        std::unique_lock lock{mutex};
        changed.wait(lock, stop, [] { return false; }); // waits: here
    }};
#if !MUTANT
    worker.request_stop();
#endif
    worker.join(); // waits: here
#if MUTANT
    worker.request_stop();
#endif
}
