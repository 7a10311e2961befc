// SPDX-License-Identifier: MIT
// Wrong programs of the kinds that bug reports show, in plain form. A line that a check must report names it; a mistake
// that no query can see says `unseen:` and why, so that the file counts both.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <queue>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

void work();
void work_on(int number);
bool bad_day();

// 1 The thread member is declared before the condition variable and the queue that it uses.
class Worker {
public:
    Worker() : thread_(&Worker::run, this) {}
    ~Worker() {
        stop_ = true;
        thread_.join();
    }

private:
    void run() {
        while (!stop_) work_on(static_cast<int>(tasks_.size()));
    }
    std::thread thread_; // custom-fearless-thread-before-members
    std::atomic<bool> stop_ = false;
    std::queue<int> tasks_;
};

// 2 A base class starts the thread that calls the derived class.
class Runnable {
public:
    Runnable() { thread_ = std::thread(&Runnable::run, this); } // custom-fearless-virtual-in-constructor
    virtual ~Runnable() {
        if (thread_.joinable()) thread_.join();
    }

protected:
    virtual void run() { work(); }

private:
    std::thread thread_;
};

// 3 A session hands itself to its thread while it is made.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session() {
        auto self = shared_from_this(); // custom-fearless-shared-from-this-in-constructor
        thread_ = std::jthread([self] { work(); });
    }

private:
    std::jthread thread_;
};

// 4 A reconnect assigns a new thread over the running one.
void reconnects(int attempts) {
    std::thread connection;
    for (int i = 0; i < attempts; ++i) {
        connection = std::thread(work_on, i); // custom-fearless-thread-assigned-over
    }
    connection.join();
}

// 5 A global logger thread that nothing joins.
std::thread logger_thread; // custom-fearless-thread-not-joined
void start_logging() { logger_thread = std::thread(work); }

// 6 An error path between the start and the join.
void loads(const std::string& path) {
    std::thread reader(work);
    if (path.empty()) throw std::invalid_argument("path"); // custom-fearless-throw-before-join
    reader.join();
}

// 7 A stop flag that is a plain member.
class Poller {
public:
    void start() {
        thread_ = std::thread([this] {
            while (running_) work(); // custom-fearless-polled-flag
        });
    }
    void stop() {
        running_ = false;
        thread_.join();
    }

private:
    bool running_ = true;
    std::thread thread_;
};

// 8 The destructor joins under the lock that the thread needs.
class Consumer {
public:
    Consumer() : thread_([this] { run(); }) {}
    ~Consumer() {
        std::unique_lock<std::mutex> lock(mutex_);
        stop_ = true;
        changed_.notify_all();
        thread_.join(); // custom-fearless-join-under-lock
    }

private:
    void run() {
        std::unique_lock<std::mutex> lock(mutex_);
        while (!stop_) changed_.wait(lock);
    }
    std::mutex mutex_;
    std::condition_variable changed_;
    bool stop_ = false;
    std::thread thread_;
};

// 9 A pool's task waits for another task of the pool.
class Executor {
public:
    std::future<int> enqueue(std::function<int()> task);
};
void nested(Executor& executor) {
    executor.enqueue([&executor] {
        std::future<int> inner = executor.enqueue([] { return 1; });
        return inner.get() + 1; // custom-fearless-task-waits-for-own-pool
    });
}

// 10 A jthread is joined, then asked to stop.
class Ticker {
public:
    ~Ticker() {
        thread_.join(); // custom-fearless-join-before-stop
        thread_.request_stop();
    }
    void start() {
        thread_ = std::jthread([](std::stop_token stop) {
            while (!stop.stop_requested()) work();
        });
    }

private:
    std::jthread thread_;
};

// 11 localtime in every request.
std::string header() {
    const std::time_t now = std::time(nullptr);
    return std::to_string(std::localtime(&now)->tm_hour); // custom-fearless-hidden-state
}
void serves(int requests) {
    std::vector<std::thread> threads;
    for (int i = 0; i < requests; ++i) threads.emplace_back([] { header(); });
    for (auto& thread : threads) thread.join();
}

// 12 One generator for all workers.
int dice() {
    static std::mt19937 generator(42);
    return std::uniform_int_distribution<int>(1, 6)(generator); // custom-fearless-hidden-state
}
void rolls() {
    auto first = std::async(std::launch::async, dice);
    auto second = std::async(std::launch::async, dice);
    work_on(first.get() + second.get());
}

// 13 A handler of SIGINT that takes a lock.
std::mutex state_mutex;
int state = 0;
void on_interrupt(int) {
    const std::lock_guard<std::mutex> lock(state_mutex); // custom-fearless-signal-handler
    state = 1;
}
void installs() { std::signal(SIGINT, on_interrupt); }

// 14 A daemon forks while its threads run.
void daemonises() {
    std::thread watcher(work);
    const auto child = ::fork(); // custom-fearless-fork-with-threads
    if (child == 0) work();
    watcher.join();
}

// 15 A weak_ptr that is not expired a moment ago.
void notifies(const std::weak_ptr<std::string>& listener) {
    if (!listener.expired())
        work_on(static_cast<int>(listener.lock()->size())); // custom-fearless-weak-pointer-unchecked
}

// 16 A buffer of the function goes to the thread.
void oops(int number) {
    char buffer[32];
    buffer[0] = static_cast<char>(number);
    std::thread printer([](const std::string& text) { work_on(static_cast<int>(text.size())); },
                        buffer); // custom-fearless-worker-borrows
    printer.detach();
}

// 17 A counter of requests that every worker increments.
int requests = 0;
void counts() {
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) threads.emplace_back([] { ++requests; }); // custom-fearless-worker-touches-global
    for (auto& thread : threads) thread.join();
}

// 18 The main thread pushes while the worker reads.
void pushes() {
    std::vector<int> numbers;
    std::thread writer([&numbers] { numbers.push_back(1); }); // custom-fearless-two-workers-one-variable
    numbers.push_back(2);
    writer.join();
}

// 19 Results of workers in a map without a lock.
void collects(int count) {
    std::map<int, int> results;
    std::vector<std::future<void>> tasks;
    for (int i = 0; i < count; ++i) {
        tasks.push_back(
            std::async(std::launch::async, [&, i] { results[i] = i; })); // custom-fearless-two-workers-one-variable
    }
    for (auto& task : tasks) task.wait();
}

// 20 Detached, then joined in the destructor's place.
void ends_twice() {
    std::thread thread(work);
    thread.detach();
    thread.join(); // custom-fearless-joined-twice
}

// 21 A callback that holds this, of a class that does not wait.
class Client {
public:
    void connect() {
        std::thread([this] { connected_ = true; }).detach(); // custom-fearless-worker-borrows-this
    }

private:
    std::atomic<bool> connected_ = false;
};

// 22 Each caller locks its own mutex.
int next_id() {
    static int id = 0;
    std::mutex mutex; // custom-fearless-local-mutex
    mutex.lock();
    const int mine = ++id;
    mutex.unlock();
    return mine;
}

// 23 An exception ends the program.
void parses(const std::string& text) {
    std::thread parser([text] {
        if (text.empty()) throw std::runtime_error("empty"); // custom-fearless-exception-leaves-worker
    });
    parser.join();
}

// 24 The wrong failure order.
void increments(std::atomic<int>& value) {
    int expected = value.load();
    while (!value.compare_exchange_weak(expected, expected + 1,
                                        std::memory_order_release, // custom-fearless-atomic-order@-1
                                        std::memory_order_release)) {
    }
}

// 25 A singleton with two looks, the first of them without the lock.
class Settings;
Settings* settings = nullptr;
std::mutex settings_mutex;
Settings* make_settings();
Settings* get_settings() {
    if (!settings) { // custom-fearless-double-checked-lock
        const std::lock_guard<std::mutex> lock(settings_mutex);
        if (!settings) settings = make_settings();
    }
    return settings;
}

// 26 A wake-up is lost.
std::mutex wake_mutex;
std::condition_variable wake;
void sleeps() {
    std::unique_lock<std::mutex> lock(wake_mutex);
    wake.wait(lock); // custom-fearless-wait-without-predicate
}

// 27 A setter of the environment while a worker reads it.
void sets() {
    std::thread reader([] { return std::getenv("TZ"); });
    ::setenv("TZ", "UTC", 1); // custom-fearless-hidden-state
    reader.join();
}

// 28 The stop flag of a local loop.
void stops() {
    bool stop = false;
    std::thread loop([&stop] {
        while (!stop) work(); // custom-fearless-polled-flag
    });
    stop = true;
    loop.join();
}

// 29 The address of a thread_local in a registry.
thread_local int statistics = 0;
std::vector<int*> registry;
std::mutex registry_mutex;
void registers() {
    const std::lock_guard<std::mutex> lock(registry_mutex);
    registry.push_back(&statistics); // custom-fearless-thread-local-kept
}

// 30 A lock that the early return keeps.
int reads(bool fast) {
    state_mutex.lock(); // custom-fearless-lock-without-unlock
    if (fast) return 0;
    const int copy = state;
    state_mutex.unlock();
    return copy;
}

// 31 The future of std::async is dropped, and so waited for on the spot.
void fires() {
    std::async(std::launch::async, work); // bugprone-unused-return-value
}

// 32 The buffer is used after it went to the thread.
std::size_t sends(std::string text) {
    std::thread sender([text = std::move(text)] { work_on(static_cast<int>(text.size())); });
    sender.join();
    return text.size(); // bugprone-use-after-move
}

// 33 A worker keeps a reference to the loop's variable.
void loops(int count) {
    std::vector<std::jthread> threads;
    for (int i = 0; i < count; ++i) {
        const int index = i * 2;
        threads.emplace_back([&index] { work_on(index); }); // custom-fearless-worker-borrows
    }
}

// 34 Two workers of one shared_ptr's object.
void shares() {
    auto total = std::make_shared<int>(0);
    std::thread first([total] { *total += 1; });  // custom-fearless-two-workers-one-pointee
    std::thread second([total] { *total += 2; }); // custom-fearless-two-workers-one-pointee
    first.join();
    second.join();
}

// 35 unseen: the object is moved while its thread runs with the old address; the moves are elsewhere.
class Movable {
public:
    Movable() : thread_([this] { work_on(number_); }) {}
    Movable(Movable&& other) noexcept : number_(other.number_), thread_(std::move(other.thread_)) {}
    ~Movable() {
        if (thread_.joinable()) thread_.join();
    }

private:
    int number_ = 1;
    std::thread thread_;
};

// 36 unseen: two orders of two locks, through a callback; guards/ sees the direct form.
std::mutex first_mutex;
std::mutex second_mutex;
void calls_back(const std::function<void()>& callback) {
    const std::lock_guard lock(first_mutex);
    callback();
}

// 37 unseen: size() before the lock; guards/ sees it.
class Buffer {
public:
    int pop() {
        if (data_.empty()) return 0;
        const std::lock_guard lock(mutex_);
        const int front = data_.front();
        data_.pop();
        return front;
    }
    void push(int number) {
        const std::lock_guard lock(mutex_);
        data_.push(number);
    }

private:
    std::mutex mutex_;
    std::queue<int> data_;
};
