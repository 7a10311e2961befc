// SPDX-License-Identifier: MIT
// A callback that takes a lock is called under another lock.
// Rust: none  Line: 5  Breaks: deadlock  Rule: CP.22, CON53-CPP
// Rust twin: none (the same program hangs in Rust)
// Detector: sanitizers/hangs/lock_order_through_a_callback
// Another thread takes the two locks in the opposite order, and each waits for the other. Neither function shows it.
// Fix: call back after the lock is released.
#include <functional>
#include <mutex>
#include <thread>

std::mutex of_publisher, of_listener;
std::function<void()> listener;
int published = 0;
int heard = 0;

void publish() {
    std::unique_lock lock(of_publisher);
    ++published;
#if !PITFALL
    lock.unlock();
#else
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // tidy-silent {{what a std::function calls is known only when it runs}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#endif
    listener();
}

int missed() {
    const std::lock_guard mine(of_listener);
    const std::lock_guard theirs(of_publisher);
    return published - heard;
}

int main() {
    listener = [] {
        const std::lock_guard lock(of_listener);
        ++heard;
    };
    std::thread worker(publish);
    const int number = missed();
    worker.join();
    return number;
}
