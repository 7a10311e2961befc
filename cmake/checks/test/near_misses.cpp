// SPDX-License-Identifier: MIT
// Right code that looks like what the checks report. They must be silent about every line of it.
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <cstring>
#include <ctime>
#include <future>
#include <memory>
#include <mutex>
#include <numeric>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

std::mutex mutex;
std::condition_variable changed;
bool ready = false;
int counter = 0;
std::atomic<int> atomic_counter = 0;
std::atomic<int*> object = nullptr;
const int answer = 42;
thread_local int own = 0;

// worker-borrows: the same function waits, or what is handed over is owned or lives for ever.
int joined_in_the_same_function(const std::vector<int>& numbers) {
    int sum = 0;
    std::thread worker([&] { sum = std::accumulate(numbers.begin(), numbers.end(), 0); });
    worker.join();
    return sum;
}

void joined_by_the_destructor() {
    std::string text = "hello";
    std::jthread worker([&text] { text += "!"; });
}

void several_joined_in_a_loop(int number) {
    std::vector<std::thread> workers;
    for (int i = 0; i < 2; ++i) workers.emplace_back([&number] { (void)number; });
    for (auto& worker : workers) worker.join();
}

std::thread owns_its_data(std::string text, std::unique_ptr<int> number) {
    return std::thread([text, number = std::move(number)] { return text.size() + static_cast<std::size_t>(*number); });
}

// cppcheck's passedByValue: a worker's function must own what it is given.
std::size_t owns_its_parameter(const std::string prefix, std::string text) { return prefix.size() + text.size(); }

std::thread gets_a_literal() {
    return std::thread([](const char* text) { return *text; }, "for ever");
}

std::thread gets_a_function(int number) {
    return std::thread(static_cast<int (*)(int)>(+[](int n) { return n; }), number);
}

std::thread gets_a_constant() {
    return std::thread([](const int* number) { return *number; }, &answer);
}

int asks_the_future(const std::string& text) {
    auto task = std::async(std::launch::async, [&text] { return static_cast<int>(text.size()); });
    return task.get();
}

// worker-borrows-this, thread-not-joined: the class waits, in its destructor or in a function of its own.
class Waits {
public:
    ~Waits() { thread_.join(); }

private:
    void run() { ++count_; }
    int count_ = 0;
    std::thread thread_{[this] { run(); }};
};

class WaitsForABody {
public:
    WaitsForABody() : thread_(Body(this)) {}
    ~WaitsForABody() { thread_.join(); }

private:
    struct Body {
        explicit Body(WaitsForABody* owner) : owner(owner) {}
        void operator()() const { ++owner->count_; }
        WaitsForABody* owner;
    };
    int count_ = 0;
    std::thread thread_;
};

class WaitsByItself {
public:
    void start() {
        thread_ = std::jthread([this] { ++count_; });
    }

private:
    int count_ = 0;
    std::jthread thread_;
};

class Fixture {
public:
    void set_up() {
        thread_ = std::thread([this] { ++count_; });
    }
    void tear_down() { thread_.join(); }

protected:
    std::thread thread_;
    int count_ = 0;
};

class DerivedFixture : public Fixture {
    void starts_what_the_base_joins() {
        thread_ = std::thread([this] { ++count_; });
    }
};

// thread-not-joined: handed on.
std::thread handed_on() {
    std::thread worker([] {});
    return worker;
}

void moved_on(std::vector<std::thread>& workers) {
    std::thread worker([] {});
    workers.push_back(std::move(worker));
}

// exception-leaves-worker: it is caught inside, or carried.
void caught_inside() {
    std::thread worker([] {
        try {
            throw std::runtime_error("caught");
        } catch (const std::runtime_error&) {
            atomic_counter = -1;
        }
    });
    worker.join();
}

int carried() {
    auto task = std::async(std::launch::async, []() -> int { throw std::runtime_error("carried"); });
    return task.get();
}

// worker-touches-global, two-workers-*: locked, atomic, constant, the thread's own, or only read.
void touches_rightly() {
    int shared = 0;
    int left_result = 0;
    int right_result = 0;
    const auto constant = std::make_shared<const int>(1);
    auto atomic = std::make_shared<std::atomic<int>>(0);
    std::thread left([&, constant, atomic] {
        const std::lock_guard lock(mutex);
        ++counter;
        ++shared;
        left_result = answer + *constant;
        ++*atomic;
    });
    std::thread right([&, constant, atomic] {
        const std::lock_guard lock(mutex);
        ++counter;
        ++shared;
        right_result = answer + *constant;
        ++*atomic;
    });
    std::thread third([] {
        ++atomic_counter;
        ++own;
    });
    left.join();
    right.join();
    third.join();
    counter = shared + left_result + right_result;
}

void joined_on_the_spot() {
    std::thread([] { ++counter; }).join();
}

// volatile-in-worker: no worker touches it, or it is the worker's own.
void device(volatile int* place) { *place = 1; }

void own_volatile() {
    std::thread worker([] {
        volatile bool always = true;
        if (always) ++atomic_counter;
    });
    worker.join();
}

// guard-crosses: the mutex crosses, the lock is made there.
void locks_there() {
    std::thread worker([](std::mutex& there) { const std::lock_guard lock(there); }, std::ref(mutex));
    worker.join();
}

// lock-not-held: named, deferred and locked later, or of several mutexes.
void locks_later(std::mutex& other) {
    std::unique_lock first(mutex, std::defer_lock);
    std::unique_lock second(other, std::defer_lock);
    std::lock(first, second);
    ++counter;
}

// lock-without-unlock: adopted, or a function that is called lock.
struct Lockable {
    void lock() { inner.lock(); }
    void unlock() { inner.unlock(); }
    std::mutex inner;
};

void adopts() {
    mutex.lock();
    const std::lock_guard lock(mutex, std::adopt_lock);
    ++counter;
}

// double-checked-lock: with an atomic.
int& made_once() {
    if (object.load() == nullptr) {
        const std::lock_guard lock(mutex);
        if (object.load() == nullptr) {
            static int made = 42;
            object.store(&made);
        }
    }
    return *object.load();
}

// wait-without-predicate: with one, or in a loop that tests.
void waits_with_a_predicate() {
    std::unique_lock lock(mutex);
    changed.wait(lock, [] { return ready; });
    while (!ready) changed.wait(lock);
}

// hidden-state: locked, the reentrant form, the thread's own generator, the environment before the thread.
void work();

void states_of_its_own() {
    setenv("HOME", "/", 1);
    std::time_t now = 0;
    (void)std::localtime(&now);
    std::jthread worker([] {
        thread_local std::mt19937 generator;
        std::time_t then = 0;
        std::tm parts{};
        (void)localtime_r(&then, &parts);
        return std::getenv("HOME") != nullptr && generator() != 0;
    });
    std::jthread locked([] {
        const std::lock_guard lock(mutex);
        (void)std::strtok(nullptr, " ");
    });
}

// polled-flag: atomic, the worker's own, or under a lock.
struct Polls {
    void run() {
        bool more = true;
        while (!stop && more) more = !more;
        for (bool again = true; again;) {
            const std::lock_guard lock(guard);
            again = !done;
        }
    }
    ~Polls() {
        stop = true;
        {
            const std::lock_guard lock(guard);
            done = true;
        }
        thread.join();
    }
    std::atomic<bool> stop = false;
    std::mutex guard;
    bool done = false;
    std::thread thread{[this] { run(); }};
};

void flag_of_the_worker() {
    bool done = false;
    std::thread worker([&] {
        while (!done) done = true;
    });
    worker.join();
}

// thread-local-kept: by the thread itself.
int* address_of_own() {
    int* mine = &own;
    return mine;
}

// thread-before-members: declared last, or joined by the destructor before the members go.
struct DeclaredLast {
    int count = 0;
    std::jthread thread{[this] { ++count; }};
};

struct JoinedFirst {
    void start() {
        thread = std::jthread([this] { ++count; });
    }
    ~JoinedFirst() { thread.join(); }
    std::jthread thread;
    int count = 0;
};

// virtual-in-constructor: nothing overrides it, or the function is not virtual.
struct Last final {
    Last() : thread([this] { run(); }) {}
    virtual ~Last() { thread.join(); }
    virtual void run() {}
    std::thread thread;
};

struct NotVirtual {
    NotVirtual() : thread([this] { run(); }) {}
    virtual ~NotVirtual() { thread.join(); }
    void run() {}
    std::thread thread;
};

// shared-from-this-in-constructor: after it.
struct Shared : std::enable_shared_from_this<Shared> {
    void start() {
        thread = std::jthread([me = shared_from_this()] {});
    }
    std::jthread thread;
};

// thread-assigned-over, joined-twice: joined in between.
void assigned_after_join() {
    std::thread worker(work);
    worker.join();
    worker = std::thread(work);
    worker.join();
}

void assigned_to_each(std::vector<std::thread>& workers) {
    for (auto& worker : workers) worker = std::thread(work);
    for (auto& worker : workers) worker.join();
}

// throw-before-join: before the start, after the join, caught, or joined on the way.
void throws_where_nothing_runs(int bad) {
    if (bad == 1) throw std::runtime_error("nothing runs yet");
    std::thread worker(work);
    try {
        if (bad == 2) throw std::runtime_error("caught");
    } catch (const std::runtime_error&) {
        worker.join();
        throw;
    }
    if (bad == 3) {
        worker.join();
        return;
    }
    worker.join();
    if (bad == 4) throw std::runtime_error("nothing runs any more");
}

// local-mutex: shared with a worker, or static.
void mutex_of_its_workers() {
    std::mutex ours;
    int count = 0;
    std::thread worker([&] {
        const std::lock_guard lock(ours);
        ++count;
    });
    {
        const std::lock_guard lock(ours);
        ++count;
    }
    worker.join();
}

int static_mutex() {
    static std::mutex ours;
    static int calls = 0;
    const std::lock_guard lock(ours);
    return ++calls;
}

// signal-handler: a flag.
volatile std::sig_atomic_t signalled = 0;
void handler(int) {
    signalled = 1;
    atomic_counter = 1;
}
void signal_handler() { std::signal(SIGTERM, handler); }

// fork-with-threads: before the thread, after its end, or exec follows.
void fork_without_threads() {
    if (fork() == 0) work();
    std::thread worker(work);
    worker.join();
    if (fork() == 0) work();
}

void fork_and_exec() {
    std::thread worker(work);
    if (fork() == 0) {
        execl("/bin/true", "true", nullptr);
        _exit(1);
    }
    worker.join();
}

// weak-pointer-unchecked: the pointer is tested.
int weak_pointer_checked(const std::weak_ptr<int>& number) {
    if (number.expired()) return 0;
    auto owner = number.lock();
    if (!owner) return 0;
    if (auto again = number.lock()) return *again;
    return *owner;
}

// join-under-lock: the lock is released, or taken afterwards.
struct JoinsWithoutLock {
    ~JoinsWithoutLock() {
        {
            const std::lock_guard lock(guard);
            stop = true;
        }
        thread.join();
        const std::lock_guard lock(guard);
        stop = false;
    }
    void run() { const std::lock_guard lock(guard); }
    std::mutex guard;
    bool stop = false;
    std::thread thread{&JoinsWithoutLock::run, this};
};

// task-waits-for-own-pool: the caller waits.
struct Pool {
    template <class Task>
    std::future<int> submit(Task) {
        return {};
    }
};

void caller_waits(Pool& pool) {
    auto first = pool.submit([] { return 1; });
    auto second = pool.submit([] { return 2; });
    first.wait();
    second.wait();
}

// join-before-stop: asked before, or it ends by itself.
void stop_before_join() {
    std::jthread worker([](std::stop_token token) {
        while (!token.stop_requested()) work();
    });
    worker.request_stop();
    worker.join();
    std::jthread ends([](std::stop_token token) {
        while (!token.stop_requested()) break;
    });
    ends.join();
}

// atomic-order: as the standard allows.
bool allowed_orders(std::atomic<int>& number, int expected) {
    number.store(1, std::memory_order_release);
    (void)number.load(std::memory_order_acquire);
    return number.compare_exchange_strong(expected, 1, std::memory_order_acq_rel, std::memory_order_acquire);
}
