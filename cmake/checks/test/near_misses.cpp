// SPDX-License-Identifier: MIT
// Right code that looks like what the checks report. They must be silent about every line of it.
#include <atomic>
#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <numeric>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
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
