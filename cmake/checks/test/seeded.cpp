// SPDX-License-Identifier: MIT
// One mistake for each check of ours, reported on its line while this file is compiled. The whole stories, with the
// right form beside the wrong one, stand in negative/.
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <ctime>
#include <future>
#include <memory>
#include <mutex>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>
#include <unistd.h>
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

std::thread array_decays() {
    char text[] = "gone";
    return std::thread([](const std::string& copy) { return copy.size(); }, text); // custom-fearless-worker-borrows
}

struct Counter {
    std::thread start() {
        return std::thread([this] { ++count; }); // custom-fearless-worker-borrows-this
    }
    int count = 0;
};

void detach() {
    std::thread worker([] { return numbers.size(); });
    worker.detach(); // custom-fearless-detach
}

void thread_not_joined() {
    std::thread worker([] {}); // custom-fearless-thread-not-joined
}

std::thread of_the_program{[] {}}; // custom-fearless-thread-not-joined

void exception_leaves_worker() {
    std::thread worker([] { throw std::runtime_error("lost"); }); // custom-fearless-exception-leaves-worker
    worker.join();
}

void worker_touches_global() {
    std::thread worker([] { numbers.push_back(1); }); // custom-fearless-worker-touches-global
    numbers.clear();
    worker.join();
}

void two_workers_one_variable() {
    int count = 0;
    std::thread left([&] { ++count; });  // custom-fearless-two-workers-one-variable
    std::thread right([&] { ++count; }); // custom-fearless-two-workers-one-variable
    left.join();
    right.join();
}

void starter_and_worker() {
    int count = 0;
    std::thread worker([&] { ++count; }); // custom-fearless-two-workers-one-variable
    ++count;
    worker.join();
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

// hidden-state: the C library's, the environment, one generator for all; also in a function that the worker calls.
void work();

void stamp() {
    std::time_t now = 0;
    (void)std::localtime(&now); // custom-fearless-hidden-state
}

struct Log {
    void run() { line(); }
    void line() { stamp(); }
    std::jthread thread{&Log::line, this};
};

void hidden_state() {
    static std::mt19937 generator;
    auto task = std::async([] { return generator(); }); // custom-fearless-hidden-state
    task.wait();
    std::jthread worker([] { return std::getenv("HOME"); });
    setenv("HOME", "/", 1); // custom-fearless-hidden-state
}

// polled-flag: a member that the thread's function tests, a local that a lambda captures.
struct Polls {
    void run() {
        while (!stop) std::this_thread::yield(); // custom-fearless-polled-flag
    }
    ~Polls() {
        stop = true;
        thread.join();
    }
    bool stop = false;
    std::thread thread{[this] { run(); }};
};

void polled_flag() {
    bool done = false;
    std::thread worker([&] {
        while (!done) std::this_thread::yield(); // custom-fearless-polled-flag
    });
    done = true;
    worker.join();
}

thread_local int own = 0;
int* kept = nullptr;

void thread_local_kept() {
    kept = &own; // custom-fearless-thread-local-kept
}

struct InitialisedTooEarly {
    std::jthread thread{[this] { ++count; }}; // custom-fearless-thread-before-members
    int count = 0;
};

struct ListedTooEarly {
    ListedTooEarly() : thread(&ListedTooEarly::run, this) {}
    void run() { ++count; }
    ~ListedTooEarly() { thread.join(); }
    std::thread thread; // custom-fearless-thread-before-members
    int count = 0;
};

struct DestroyedTooEarly {
    void start() {
        thread = std::jthread([this] { ++count; });
    }
    std::jthread thread; // custom-fearless-thread-before-members
    int count = 0;
};

struct Base {
    Base() : thread([this] { run(); }) {} // custom-fearless-virtual-in-constructor
    virtual ~Base() { thread.join(); }
    virtual void run() = 0;
    std::thread thread;
};

struct Shared : std::enable_shared_from_this<Shared> {
    Shared() { start(); }
    void start() {
        thread = std::jthread([me = shared_from_this()] {}); // custom-fearless-shared-from-this-in-constructor
    }
    std::jthread thread;
};

void thread_assigned_over() {
    std::thread worker(work);
    worker = std::thread(work); // custom-fearless-thread-assigned-over
    worker.join();
}

struct Restarts {
    ~Restarts() { thread.join(); }
    void start(int times) {
        for (int i = 0; i < times; ++i) thread = std::thread(work); // custom-fearless-thread-assigned-over
    }
    std::thread thread;
};

void throw_before_join(bool bad) {
    std::thread worker(work);
    if (bad) throw std::runtime_error("worker is still joinable"); // custom-fearless-throw-before-join
    worker.join();
}

int local_mutex() {
    static int calls = 0;
    std::mutex mine; // custom-fearless-local-mutex
    const std::lock_guard lock(mine);
    return ++calls;
}

void handler(int) { changed.notify_all(); } // custom-fearless-signal-handler

void signal_handler() { std::signal(SIGTERM, handler); }

void fork_with_threads() {
    std::thread worker(work);
    if (fork() == 0) work(); // custom-fearless-fork-with-threads
    worker.join();
}

int weak_pointer_unchecked(const std::weak_ptr<int>& number) {
    if (!number.expired()) return *number.lock(); // custom-fearless-weak-pointer-unchecked
    if (number.expired()) return 0;
    auto owner = number.lock();
    return *owner; // custom-fearless-weak-pointer-unchecked
}

struct JoinsUnderLock {
    ~JoinsUnderLock() {
        const std::lock_guard lock(guard);
        thread.join(); // custom-fearless-join-under-lock
    }
    void run() { const std::lock_guard lock(guard); }
    std::mutex guard;
    std::thread thread{&JoinsUnderLock::run, this};
};

struct Pool {
    template <class Task>
    std::future<int> submit(Task) {
        return {};
    }
};

void task_waits_for_own_pool(Pool& pool) {
    pool.submit([&pool] {
        auto part = pool.submit([] { return 1; });
        return part.get(); // custom-fearless-task-waits-for-own-pool
    });
}

void join_before_stop() {
    std::jthread worker([](std::stop_token token) {
        while (!token.stop_requested()) work();
    });
    worker.join(); // custom-fearless-join-before-stop
    worker.request_stop();
}

bool atomic_order(std::atomic<int>& number, int expected) {
    using enum std::memory_order;
    return number.compare_exchange_strong(expected, 1, acq_rel, release); // custom-fearless-atomic-order
}

void joined_twice() {
    std::thread worker(work);
    worker.detach();
    worker.join(); // custom-fearless-joined-twice
}

template <>
inline constexpr bool fearless::unsafe_send<Counter> = true; // custom-fearless-claim@-1
