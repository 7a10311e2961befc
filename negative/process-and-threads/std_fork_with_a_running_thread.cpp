// SPDX-License-Identifier: MIT
// A process forks while one of its threads runs.
// Rust: none  Line: 3  Breaks: deadlock
// Rust twin: none (fork is unsafe in Rust, and not in std)
// The child has a copy of every locked mutex and not of the threads that would unlock them. Fix: fork before any
// thread starts, or call exec at once. sanitizers/hangs/fork_with_a_held_lock proves it.
#include <mutex>
#include <thread>
#include <unistd.h>

std::mutex mutex;
int number = 0;

void work() {
    const std::lock_guard lock(mutex);
    ++number;
}

int main() {
#if PITFALL
    std::thread worker(work);
    const auto child = fork(); // tidy-warning {{custom-fearless-fork-with-threads}}
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    const auto child = fork();
    std::thread worker(work);
#endif
    if (child == 0) work();
    worker.join();
}
