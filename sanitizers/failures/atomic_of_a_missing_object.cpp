// SPDX-License-Identifier: MIT
// A worker stores into an atomic member of an object that is not there. The access is in the detector's own function,
// and under its lock; the report of the crash needs that lock, and waits for it for ever.
// Breaks: null dereference, hang
// Ends: tsan {{ThreadSanitizer:DEADLYSIGNAL.*watchdog: hangs: every thread waits for another}}
#include <atomic>
#include <thread>

struct Job {
    long number = 0;
    std::atomic<int> done{0};
};

static Job* volatile job = nullptr;

int main() {
    std::thread worker{[] { job->done = 1; }};
    worker.join();
}
