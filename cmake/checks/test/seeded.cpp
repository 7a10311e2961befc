// SPDX-License-Identifier: MIT
// One mistake for each check of ours, reported on its line while this file is compiled. The whole stories, with the
// right form beside the wrong one, stand in negative/.
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

namespace fearless { // as in the library, which this file does without
template <class T>
inline constexpr bool unsafe_send = false; // NOLINT(custom-fearless-claim): the template itself claims nothing
}

std::mutex mutex;
std::condition_variable changed;
std::vector<int> numbers;
volatile bool stop = false;
int* object = nullptr;

std::thread worker_borrows(int number) {
    return std::thread([&number] { return number; }); // custom-fearless-worker-borrows
}

struct Counter {
    std::thread start() {
        return std::thread([this] { ++count; }); // custom-fearless-worker-borrows-this
    }
    int count = 0;
};

void detach() {
    std::thread worker([] {});
    worker.detach(); // custom-fearless-detach
}

void thread_not_joined() {
    std::thread worker([] {}); // custom-fearless-thread-not-joined
}

void exception_leaves_worker() {
    std::thread worker([] { throw std::runtime_error("lost"); }); // custom-fearless-exception-leaves-worker
    worker.join();
}

void worker_touches_global() {
    std::thread worker([] { numbers.push_back(1); }); // custom-fearless-worker-touches-global
    worker.join();
}

void two_workers_one_variable() {
    int count = 0;
    std::thread left([&] { ++count; });  // custom-fearless-two-workers-one-variable
    std::thread right([&] { ++count; }); // custom-fearless-two-workers-one-variable
    left.join();
    right.join();
}

void two_workers_one_pointee() {
    auto count = std::make_shared<int>(0);
    std::thread left([count] { ++*count; });  // custom-fearless-two-workers-one-pointee
    std::thread right([count] { ++*count; }); // custom-fearless-two-workers-one-pointee
    left.join();
    right.join();
}

void volatile_in_worker() {
    std::thread worker([] { stop = true; }); // custom-fearless-volatile-in-worker
    worker.join();
}

void guard_crosses() {
    std::thread worker([](std::unique_lock<std::mutex>) {}, std::unique_lock(mutex)); // custom-fearless-guard-crosses
    worker.join();
}

void lock_not_held() {
    std::lock_guard<std::mutex>{mutex}; // custom-fearless-lock-not-held
}

void without_end() {
    mutex.lock(); // custom-fearless-lock-without-unlock
}

int& double_checked_lock() {
    if (object == nullptr) { // custom-fearless-double-checked-lock
        std::lock_guard lock(mutex);
        if (object == nullptr) object = new int(42);
    }
    return *object;
}

void wait_without_predicate() {
    std::unique_lock lock(mutex);
    changed.wait(lock); // custom-fearless-wait-without-predicate
}

template <>
inline constexpr bool fearless::unsafe_send<Counter> = true; // custom-fearless-claim@-1
