// SPDX-License-Identifier: MIT
// A thread is joined under the lock that it needs to end.
// Rust: none  Line: 3  Breaks: deadlock  Rule: CP.22
// Rust twin: worker_is_joined_under_its_lock.rs
// The thread waits for the lock, its owner for the thread. Fix: release the lock before the join.
// sanitizers/hangs/join_under_the_lock proves it.
#include <mutex>
#include <thread>

std::mutex mutex;
int number = 0;

void work() {
    const std::lock_guard lock(mutex);
    ++number;
}

int main() {
    std::unique_lock lock(mutex);
    std::thread worker(work);
    number = 1;
#if PITFALL
    worker.join(); // tidy-warning {{custom-fearless-join-under-lock}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    lock.unlock();
    worker.join();
#endif
}
