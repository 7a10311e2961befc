// SPDX-License-Identifier: MIT
// Right programs as textbooks on threads print them. The checks must be silent about every line of this file.
#include <algorithm>
#include <atomic>
#include <barrier>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <iostream>
#include <latch>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <queue>
#include <random>
#include <semaphore>
#include <shared_mutex>
#include <stack>
#include <stdexcept>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

void work();
void work_on(int number);
bool more_to_do();

// A thread and its end.
namespace hello {
void greet() { std::cout << "hello\n"; }
int main() {
    std::thread worker(greet);
    worker.join();
    return 0;
}
} // namespace hello

namespace functor {
struct Task {
    int& number;
    explicit Task(int& borrowed) : number(borrowed) {}
    void operator()() const {
        for (int i = 0; i < 1000; ++i) number += i;
    }
};
int main() {
    int local = 0;
    Task task(local);
    std::thread worker(task);
    try {
        work();
    } catch (...) {
        worker.join();
        throw;
    }
    worker.join();
    return local;
}
} // namespace functor

namespace guard {
class ThreadGuard {
public:
    explicit ThreadGuard(std::thread& thread) : thread_(thread) {}
    ThreadGuard(const ThreadGuard&) = delete;
    ThreadGuard& operator=(const ThreadGuard&) = delete;
    ~ThreadGuard() {
        if (thread_.joinable()) thread_.join();
    }

private:
    std::thread& thread_;
};

void uses_a_guard() {
    int local = 0;
    functor::Task task(local);
    std::thread worker(task);
    ThreadGuard joins(worker);
    work();
}

void borrows_under_a_guard(std::string text) {
    std::thread worker([&text] { text += "!"; });
    ThreadGuard joins{worker};
    if (!more_to_do()) throw std::runtime_error("nothing to do");
}
} // namespace guard

namespace scoped {
class ScopedThread {
public:
    explicit ScopedThread(std::thread thread) : thread_(std::move(thread)) {
        if (!thread_.joinable()) throw std::logic_error("no thread");
    }
    ScopedThread(const ScopedThread&) = delete;
    ScopedThread& operator=(const ScopedThread&) = delete;
    ~ScopedThread() { thread_.join(); }

private:
    std::thread thread_;
};

void uses_it() {
    int local = 0;
    ScopedThread worker(std::thread{functor::Task(local)});
    work();
}

void uses_it_with_a_lambda() {
    int local = 0;
    ScopedThread worker{std::thread([&] { ++local; })};
    work();
}
} // namespace scoped

namespace joining {
class JoiningThread {
public:
    JoiningThread() noexcept = default;
    template <class Callable, class... Args>
    explicit JoiningThread(Callable&& callable, Args&&... args)
        : thread_(std::forward<Callable>(callable), std::forward<Args>(args)...) {}
    JoiningThread(JoiningThread&& other) noexcept : thread_(std::move(other.thread_)) {}
    JoiningThread& operator=(JoiningThread&& other) noexcept {
        if (thread_.joinable()) thread_.join();
        thread_ = std::move(other.thread_);
        return *this;
    }
    ~JoiningThread() noexcept {
        if (joinable()) join();
    }
    bool joinable() const noexcept { return thread_.joinable(); }
    void join() { thread_.join(); }

private:
    std::thread thread_;
};

void uses_it() {
    int local = 0;
    JoiningThread worker([&local] { ++local; });
    work();
}

class Owner {
public:
    Owner() : thread_([this] { run(); }) {}

private:
    void run() { ++count_; }
    int count_ = 0;
    JoiningThread thread_;
};
} // namespace joining

namespace ownership {
std::thread starts() { return std::thread(work); }
std::thread starts_with_argument() {
    std::thread worker(work_on, 42);
    return worker;
}
void takes(std::thread worker) { worker.join(); }
void passes() {
    takes(std::thread(work));
    std::thread worker(work);
    takes(std::move(worker));
    std::thread first(work);
    std::thread second = std::move(first);
    first = std::thread(work);
    second.join();
    first.join();
}
} // namespace ownership

namespace many {
void with_a_loop() {
    std::vector<std::thread> threads;
    for (int i = 0; i < 20; ++i) threads.emplace_back(work_on, i);
    for (auto& thread : threads) thread.join();
}

void with_for_each() {
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < 20; ++i) threads.push_back(std::thread(work_on, 1));
    std::for_each(threads.begin(), threads.end(), std::mem_fn(&std::thread::join));
}

void borrows_with_for_each(const std::vector<int>& numbers) {
    std::vector<int> sums(2);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < 2; ++i) {
        threads.push_back(std::thread([&numbers, &sums, i] { sums[i] = numbers[i]; }));
    }
    std::for_each(threads.begin(), threads.end(), std::mem_fn(&std::thread::join));
}

void with_a_ranges_algorithm(int number) {
    std::vector<std::thread> threads;
    threads.emplace_back([&number] { work_on(number); });
    std::ranges::for_each(threads, &std::thread::join);
}

void with_a_generic_lambda(int number) {
    std::vector<std::thread> threads;
    threads.emplace_back([&number] { work_on(number); });
    std::for_each(threads.begin(), threads.end(), [](auto& thread) { thread.join(); });
}

void with_an_array(int number) {
    std::thread threads[2];
    for (auto& thread : threads) thread = std::thread([&number] { work_on(number); });
    for (auto& thread : threads) thread.join();
}
} // namespace many

namespace accumulate {
template <class Iterator, class T>
struct Block {
    void operator()(Iterator first, Iterator last, T& result) { result = std::accumulate(first, last, result); }
};

template <class Iterator, class T>
T parallel(Iterator first, Iterator last, T init) {
    const auto length = static_cast<unsigned long>(std::distance(first, last));
    if (length == 0) return init;
    const unsigned long count = std::min(std::thread::hardware_concurrency() + 2ul, length / 25 + 1);
    const unsigned long size = length / count;
    std::vector<T> results(count);
    std::vector<std::thread> threads(count - 1);
    Iterator start = first;
    for (unsigned long i = 0; i < count - 1; ++i) {
        Iterator end = start;
        std::advance(end, size);
        threads[i] = std::thread(Block<Iterator, T>(), start, end, std::ref(results[i]));
        start = end;
    }
    Block<Iterator, T>()(start, last, results[count - 1]);
    for (auto& entry : threads) entry.join();
    return std::accumulate(results.begin(), results.end(), init);
}

template <class Iterator, class T>
T parallel_with_mem_fn(Iterator first, Iterator last, T init) {
    std::vector<T> results(2);
    std::vector<std::thread> threads(1);
    threads[0] = std::thread(Block<Iterator, T>(), first, last, std::ref(results[0]));
    std::for_each(threads.begin(), threads.end(), std::mem_fn(&std::thread::join));
    return std::accumulate(results.begin(), results.end(), init);
}

class JoinThreads {
public:
    explicit JoinThreads(std::vector<std::thread>& threads) : threads_(threads) {}
    ~JoinThreads() {
        for (auto& thread : threads_) {
            if (thread.joinable()) thread.join();
        }
    }

private:
    std::vector<std::thread>& threads_;
};

template <class Iterator, class T>
T parallel_with_tasks(Iterator first, Iterator last, T init) {
    std::vector<std::future<T>> futures(1);
    std::vector<std::thread> threads(1);
    JoinThreads joiner(threads);
    std::packaged_task<T(Iterator, Iterator)> task([](Iterator f, Iterator l) { return std::accumulate(f, l, T()); });
    futures[0] = task.get_future();
    threads[0] = std::thread(std::move(task), first, last);
    return init + futures[0].get();
}

template <class Iterator, class Function>
void parallel_for_each(Iterator first, Iterator last, Function function) {
    if (last - first < 25) {
        std::for_each(first, last, function);
        return;
    }
    const Iterator middle = first + (last - first) / 2;
    std::future<void> half = std::async(&parallel_for_each<Iterator, Function>, first, middle, function);
    parallel_for_each(middle, last, function);
    half.get();
}

template <class Iterator, class Match>
Iterator parallel_find(Iterator first, Iterator last, Match match) {
    std::promise<Iterator> result;
    std::atomic<bool> done(false);
    std::vector<std::thread> threads(2);
    {
        JoinThreads joiner(threads);
        for (auto& thread : threads) {
            thread = std::thread([&result, &done, first, last, match] {
                try {
                    for (auto it = first; it != last && !done.load(); ++it) {
                        if (*it == match) {
                            result.set_value(it);
                            done.store(true);
                            return;
                        }
                    }
                } catch (...) {
                    try {
                        result.set_exception(std::current_exception());
                        done.store(true);
                    } catch (...) {
                    }
                }
            });
        }
    }
    if (!done.load()) return last;
    return result.get_future().get();
}

int main() {
    std::vector<int> numbers(100, 1);
    int sum = parallel(numbers.begin(), numbers.end(), 0);
    sum += parallel_with_mem_fn(numbers.begin(), numbers.end(), 0);
    sum += parallel_with_tasks(numbers.begin(), numbers.end(), 0);
    parallel_for_each(numbers.begin(), numbers.end(), [](int& number) { ++number; });
    return sum + *parallel_find(numbers.begin(), numbers.end(), 1);
}
} // namespace accumulate

// Shared data.
namespace protected_list {
std::list<int> numbers;
std::mutex numbers_mutex;
void add(int value) {
    std::lock_guard<std::mutex> guard(numbers_mutex);
    numbers.push_back(value);
}
bool contains(int value) {
    std::lock_guard guard(numbers_mutex);
    return std::find(numbers.begin(), numbers.end(), value) != numbers.end();
}
int main() {
    std::thread first(add, 1);
    std::thread second([] { add(2); });
    first.join();
    second.join();
    return contains(1) ? 0 : 1;
}
} // namespace protected_list

namespace stack {
struct Empty : std::exception {
    const char* what() const noexcept override { return "empty"; }
};
template <class T>
class ThreadsafeStack {
public:
    ThreadsafeStack() = default;
    ThreadsafeStack(const ThreadsafeStack& other) {
        std::lock_guard<std::mutex> lock(other.mutex_);
        data_ = other.data_;
    }
    ThreadsafeStack& operator=(const ThreadsafeStack&) = delete;
    void push(T value) {
        std::lock_guard<std::mutex> lock(mutex_);
        data_.push(std::move(value));
    }
    std::shared_ptr<T> pop() {
        std::lock_guard<std::mutex> lock(mutex_);
        if (data_.empty()) throw Empty();
        auto result = std::make_shared<T>(std::move(data_.top()));
        data_.pop();
        return result;
    }
    bool empty() const {
        std::lock_guard<std::mutex> lock(mutex_);
        return data_.empty();
    }

private:
    std::stack<T> data_;
    mutable std::mutex mutex_;
};
int main() {
    ThreadsafeStack<int> stack;
    std::thread pusher([&stack] { stack.push(1); });
    pusher.join();
    return *stack.pop();
}
} // namespace stack

namespace swapping {
class Big {
public:
    friend void swap(Big& left, Big& right) {
        if (&left == &right) return;
        std::lock(left.mutex_, right.mutex_);
        std::lock_guard<std::mutex> first(left.mutex_, std::adopt_lock);
        std::lock_guard<std::mutex> second(right.mutex_, std::adopt_lock);
        std::swap(left.data_, right.data_);
    }
    friend void exchange(Big& left, Big& right) {
        std::unique_lock<std::mutex> first(left.mutex_, std::defer_lock);
        std::unique_lock<std::mutex> second(right.mutex_, std::defer_lock);
        std::lock(first, second);
        std::swap(left.data_, right.data_);
    }

private:
    std::string data_;
    std::mutex mutex_;
};
} // namespace swapping

namespace hierarchy {
class HierarchicalMutex {
public:
    explicit HierarchicalMutex(unsigned long value) : value_(value) {}
    void lock() {
        check();
        inner_.lock();
        update();
    }
    void unlock() {
        if (this_thread_value != value_) throw std::logic_error("hierarchy violated");
        this_thread_value = previous_;
        inner_.unlock();
    }
    bool try_lock() {
        check();
        if (!inner_.try_lock()) return false;
        update();
        return true;
    }

private:
    void check() const {
        if (this_thread_value <= value_) throw std::logic_error("hierarchy violated");
    }
    void update() {
        previous_ = this_thread_value;
        this_thread_value = value_;
    }
    std::mutex inner_;
    const unsigned long value_;
    unsigned long previous_ = 0;
    static thread_local unsigned long this_thread_value;
};
thread_local unsigned long HierarchicalMutex::this_thread_value = ~0ul;

HierarchicalMutex high(10000);
HierarchicalMutex low(5000);
int low_level() {
    std::lock_guard<HierarchicalMutex> guard(low);
    return 1;
}
void thread_a() {
    std::lock_guard<HierarchicalMutex> guard(high);
    work_on(low_level());
}
int main() {
    std::thread worker(thread_a);
    worker.join();
    return 0;
}
} // namespace hierarchy

namespace transfer {
std::mutex some_mutex;
std::unique_lock<std::mutex> get_lock() {
    std::unique_lock<std::mutex> lock(some_mutex);
    work();
    return lock;
}
void process() {
    std::unique_lock<std::mutex> lock(get_lock());
    work();
    lock.unlock();
    work();
    lock.lock();
    work();
}
} // namespace transfer

namespace once {
struct Connection {};
std::shared_ptr<int> resource;
std::once_flag resource_flag;
void init() { resource = std::make_shared<int>(1); }
void use() {
    std::call_once(resource_flag, init);
    work_on(*resource);
}
class Lazy {
public:
    void send() {
        std::call_once(flag_, &Lazy::open, this);
        ++sent_;
    }

private:
    void open() { connection_ = std::make_unique<Connection>(); }
    std::once_flag flag_;
    std::unique_ptr<Connection> connection_;
    std::atomic<int> sent_ = 0;
};
int shared = 0;
std::once_flag shared_flag;
int main() {
    std::thread first(use);
    std::thread second(use);
    first.join();
    second.join();
    std::thread third([] { std::call_once(shared_flag, [] { shared = 1; }); });
    std::thread fourth([] { std::call_once(shared_flag, [] { shared = 1; }); });
    third.join();
    fourth.join();
    Lazy lazy;
    lazy.send();
    return shared;
}
class Singleton;
Singleton& instance();
} // namespace once

namespace readers {
class DnsCache {
public:
    int find(const std::string& domain) const {
        std::shared_lock lock(mutex_);
        const auto it = entries_.find(domain);
        return it == entries_.end() ? 0 : it->second;
    }
    void update(const std::string& domain, int entry) {
        std::lock_guard lock(mutex_);
        entries_[domain] = entry;
    }

private:
    std::map<std::string, int> entries_;
    mutable std::shared_mutex mutex_;
};
} // namespace readers

// Waiting.
namespace conditions {
std::mutex mutex;
std::queue<int> chunks;
std::condition_variable condition;
void prepare() {
    while (more_to_do()) {
        const int data = 1;
        {
            std::lock_guard<std::mutex> lock(mutex);
            chunks.push(data);
        }
        condition.notify_one();
    }
}
void process() {
    while (true) {
        std::unique_lock<std::mutex> lock(mutex);
        condition.wait(lock, [] { return !chunks.empty(); });
        const int data = chunks.front();
        chunks.pop();
        lock.unlock();
        work_on(data);
        if (data == 0) break;
    }
}
int main() {
    std::thread producer(prepare);
    std::thread consumer(process);
    producer.join();
    consumer.join();
    return 0;
}

bool done = false;
bool wait_for_it() {
    const auto timeout = std::chrono::steady_clock::now() + std::chrono::milliseconds(500);
    std::unique_lock<std::mutex> lock(mutex);
    while (!done) {
        if (condition.wait_until(lock, timeout) == std::cv_status::timeout) break;
    }
    return done;
}
} // namespace conditions

namespace queue {
template <class T>
class ThreadsafeQueue {
public:
    void push(T value) {
        std::lock_guard<std::mutex> lock(mutex_);
        data_.push(std::move(value));
        condition_.notify_one();
    }
    void wait_and_pop(T& value) {
        std::unique_lock<std::mutex> lock(mutex_);
        condition_.wait(lock, [this] { return !data_.empty(); });
        value = std::move(data_.front());
        data_.pop();
    }
    bool try_pop(T& value) {
        std::lock_guard<std::mutex> lock(mutex_);
        if (data_.empty()) return false;
        value = std::move(data_.front());
        data_.pop();
        return true;
    }

private:
    mutable std::mutex mutex_;
    std::queue<T> data_;
    std::condition_variable condition_;
};

template <class T>
class FineQueue {
public:
    FineQueue() : head_(new Node), tail_(head_.get()) {}
    std::shared_ptr<T> wait_and_pop() {
        const std::unique_ptr<Node> old = wait_pop_head();
        return old->data;
    }
    void push(T value) {
        auto data = std::make_shared<T>(std::move(value));
        auto next = std::make_unique<Node>();
        {
            std::lock_guard<std::mutex> lock(tail_mutex_);
            tail_->data = data;
            Node* const tail = next.get();
            tail_->next = std::move(next);
            tail_ = tail;
        }
        condition_.notify_one();
    }

private:
    struct Node {
        std::shared_ptr<T> data;
        std::unique_ptr<Node> next;
    };
    Node* tail() {
        std::lock_guard<std::mutex> lock(tail_mutex_);
        return tail_;
    }
    std::unique_ptr<Node> pop_head() {
        std::unique_ptr<Node> old = std::move(head_);
        head_ = std::move(old->next);
        return old;
    }
    std::unique_lock<std::mutex> wait_for_data() {
        std::unique_lock<std::mutex> lock(head_mutex_);
        condition_.wait(lock, [this] { return head_.get() != tail(); });
        return lock;
    }
    std::unique_ptr<Node> wait_pop_head() {
        std::unique_lock<std::mutex> lock(wait_for_data());
        return pop_head();
    }
    std::mutex head_mutex_;
    std::unique_ptr<Node> head_;
    std::mutex tail_mutex_;
    Node* tail_;
    std::condition_variable condition_;
};
int main() {
    FineQueue<int> queue;
    ThreadsafeQueue<int> other;
    std::thread producer([&] {
        queue.push(1);
        other.push(1);
    });
    int value = *queue.wait_and_pop();
    other.wait_and_pop(value);
    producer.join();
    return value;
}
} // namespace queue

namespace list {
template <class T>
class ThreadsafeList {
public:
    void push_front(const T& value) {
        auto node = std::make_unique<Node>(value);
        std::lock_guard<std::mutex> lock(head_.mutex);
        node->next = std::move(head_.next);
        head_.next = std::move(node);
    }
    template <class Function>
    void for_each(Function function) {
        Node* current = &head_;
        std::unique_lock<std::mutex> lock(head_.mutex);
        while (Node* const next = current->next.get()) {
            std::unique_lock<std::mutex> next_lock(next->mutex);
            lock.unlock();
            function(*next->data);
            current = next;
            lock = std::move(next_lock);
        }
    }

private:
    struct Node {
        Node() = default;
        explicit Node(const T& value) : data(std::make_shared<T>(value)) {}
        std::mutex mutex;
        std::shared_ptr<T> data;
        std::unique_ptr<Node> next;
    };
    Node head_;
};
int main() {
    ThreadsafeList<int> numbers;
    numbers.push_front(1);
    std::jthread reader([&] { numbers.for_each([](int number) { work_on(number); }); });
    return 0;
}
} // namespace list

// Futures.
namespace futures {
int answer() { return 42; }
int with_async() {
    std::future<int> result = std::async(answer);
    work();
    return result.get();
}
struct X {
    void foo(int, const std::string&) {}
    std::string bar(const std::string& text) { return text; }
};
std::string with_arguments() {
    X x;
    auto first = std::async(&X::foo, &x, 42, "hello");
    auto second = std::async(&X::bar, x, "goodbye");
    auto third = std::async(std::launch::deferred, [&x] { return x.bar("deferred"); });
    first.wait();
    return second.get() + third.get();
}
double square_root(double x) {
    if (x < 0) throw std::out_of_range("x < 0");
    return x;
}
double with_exception() {
    std::future<double> result = std::async(square_root, -1);
    return result.get();
}
void with_promise() {
    std::promise<int> promise;
    std::future<int> future = promise.get_future();
    std::thread worker([](std::promise<int> mine) { mine.set_value(1); }, std::move(promise));
    work_on(future.get());
    worker.join();
}
int with_promise_by_reference() {
    std::promise<int> promise;
    std::future<int> future = promise.get_future();
    std::thread([&promise] { promise.set_value(42); }).detach();
    return future.get();
}
double with_promise_that_carries() {
    std::promise<double> promise;
    auto future = promise.get_future();
    std::thread worker([&promise] {
        try {
            promise.set_value(square_root(-1));
        } catch (...) {
            promise.set_exception(std::current_exception());
        }
    });
    const double value = future.get();
    worker.join();
    return value;
}
std::mutex tasks_mutex;
std::deque<std::packaged_task<void()>> tasks;
void gui_thread() {
    while (more_to_do()) {
        std::packaged_task<void()> task;
        {
            std::lock_guard<std::mutex> lock(tasks_mutex);
            if (tasks.empty()) continue;
            task = std::move(tasks.front());
            tasks.pop_front();
        }
        task();
    }
}
template <class Function>
std::future<void> post(Function function) {
    std::packaged_task<void()> task(function);
    std::future<void> result = task.get_future();
    std::lock_guard<std::mutex> lock(tasks_mutex);
    tasks.push_back(std::move(task));
    return result;
}
template <class Function, class Argument>
auto spawn_task(Function&& function, Argument&& argument) {
    using Result = std::invoke_result_t<Function, Argument>;
    std::packaged_task<Result(Argument&&)> task(std::forward<Function>(function));
    std::future<Result> result(task.get_future());
    std::thread worker(std::move(task), std::forward<Argument>(argument));
    worker.detach();
    return result;
}
int main() {
    std::thread gui(gui_thread);
    post([] { work(); }).wait();
    const int value = spawn_task([](int number) { return number; }, 1).get();
    gui.join();
    return value;
}
template <class T>
std::list<T> quick_sort(std::list<T> input) {
    if (input.empty()) return input;
    std::list<T> result;
    result.splice(result.begin(), input, input.begin());
    const T& pivot = *result.begin();
    const auto divide = std::partition(input.begin(), input.end(), [&](const T& t) { return t < pivot; });
    std::list<T> lower;
    lower.splice(lower.end(), input, input.begin(), divide);
    std::future<std::list<T>> new_lower = std::async(&quick_sort<T>, std::move(lower));
    auto higher = quick_sort(std::move(input));
    result.splice(result.end(), higher);
    result.splice(result.begin(), new_lower.get());
    return result;
}
std::list<int> sorted() { return quick_sort(std::list<int>{3, 1, 2}); }

void many_promises_ready() {
    std::promise<void> go;
    std::promise<void> ready;
    const std::shared_future<void> started(go.get_future());
    auto done = std::async(std::launch::async, [started, &ready] {
        ready.set_value();
        started.wait();
        work();
    });
    ready.get_future().wait();
    go.set_value();
    done.get();
}
} // namespace futures

// Synchronisation.
namespace coordination {
void latches() {
    constexpr int count = 4;
    std::latch done(count);
    int data[count];
    std::vector<std::future<void>> threads;
    for (int i = 0; i < count; ++i) {
        threads.push_back(std::async(std::launch::async, [&, i] {
            data[i] = i;
            done.count_down();
            work();
        }));
    }
    done.wait();
    work_on(data[0]);
}
void latch_of_a_detached_thread() {
    std::latch done(1);
    int value = 0;
    std::thread([&] {
        value = 1;
        done.count_down();
    }).detach();
    done.wait();
    work_on(value);
}
void barriers() {
    std::barrier sync(2);
    std::vector<int> data(2);
    std::jthread first([&] {
        data[0] = 1;
        sync.arrive_and_wait();
        work_on(data[1]);
    });
    std::jthread second([&] {
        data[1] = 1;
        sync.arrive_and_wait();
        work_on(data[0]);
    });
}
std::binary_semaphore items(0);
std::binary_semaphore turn(1);
int item = 0;
void semaphores() {
    std::jthread producer([] {
        item = 1;
        items.release();
    });
    std::jthread consumer([] {
        items.acquire();
        work_on(item);
    });
}
int counter = 0;
void semaphore_as_a_lock() {
    std::jthread first([] {
        turn.acquire();
        ++counter;
        turn.release();
    });
    std::jthread second([] {
        turn.acquire();
        ++counter;
        turn.release();
    });
}
} // namespace coordination

// The memory model.
namespace memory_model {
std::atomic<bool> x;
std::atomic<bool> y;
std::atomic<int> z;
void write_x() { x.store(true, std::memory_order_seq_cst); }
void write_y() { y.store(true, std::memory_order_seq_cst); }
void read_x_then_y() {
    while (!x.load(std::memory_order_seq_cst)) {
    }
    if (y.load(std::memory_order_seq_cst)) ++z;
}
void read_y_then_x() {
    while (!y.load(std::memory_order_seq_cst)) {
    }
    if (x.load(std::memory_order_seq_cst)) ++z;
}
int main() {
    x = false;
    y = false;
    z = 0;
    std::thread a(write_x);
    std::thread b(write_y);
    std::thread c(read_x_then_y);
    std::thread d(read_y_then_x);
    a.join();
    b.join();
    c.join();
    d.join();
    return z.load() != 0 ? 0 : 1;
}

std::vector<int> data;
std::atomic<bool> data_ready(false);
void reader_thread() {
    while (!data_ready.load()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    work_on(data[0]);
}
void writer_thread() {
    data.push_back(42);
    data_ready = true;
}
int publication() {
    std::thread reader(reader_thread);
    std::thread writer(writer_thread);
    reader.join();
    writer.join();
    return 0;
}

int payload = 0;
std::atomic<bool> published(false);
int release_acquire() {
    std::thread producer([] {
        payload = 42;
        published.store(true, std::memory_order_release);
    });
    std::thread consumer([] {
        while (!published.load(std::memory_order_acquire)) {
        }
        work_on(payload);
    });
    producer.join();
    consumer.join();
    return 0;
}

bool plain = false;
std::atomic<bool> flag;
void write_before_the_fence() {
    plain = true;
    std::atomic_thread_fence(std::memory_order_release);
    flag.store(true, std::memory_order_relaxed);
}
void read_after_the_fence() {
    while (!flag.load(std::memory_order_relaxed)) {
    }
    std::atomic_thread_fence(std::memory_order_acquire);
    if (plain) ++z;
}
int fences() {
    plain = false;
    flag = false;
    std::thread a(write_before_the_fence);
    std::thread b(read_after_the_fence);
    a.join();
    b.join();
    return z;
}

int locals_published() {
    int value = 0;
    std::atomic<bool> ready = false;
    std::thread producer([&] {
        value = 1;
        ready.store(true, std::memory_order_release);
    });
    std::thread consumer([&] {
        while (!ready.load(std::memory_order_acquire)) {
        }
        ++value;
    });
    producer.join();
    consumer.join();
    return value;
}

struct Values {
    int x, y, z;
};
std::atomic<int> ax(0);
std::atomic<bool> go(false);
Values values1[10];
void increment(std::atomic<int>* variable, Values* values) {
    while (!go) std::this_thread::yield();
    for (unsigned i = 0; i < 10; ++i) {
        values[i].x = ax.load(std::memory_order_relaxed);
        variable->store(static_cast<int>(i) + 1, std::memory_order_relaxed);
        std::this_thread::yield();
    }
}
int relaxed() {
    std::thread first(increment, &ax, values1);
    go = true;
    first.join();
    return values1[0].x;
}

std::vector<int> queue_data;
std::atomic<int> count;
void populate() {
    for (int i = 0; i < 20; ++i) queue_data.push_back(i);
    count.store(20, std::memory_order_release);
}
void consume() {
    while (true) {
        const int index = count.fetch_sub(1, std::memory_order_acquire);
        if (index <= 0) {
            if (!more_to_do()) return;
            continue;
        }
        work_on(queue_data[static_cast<unsigned>(index - 1)]);
    }
}
int release_sequence() {
    std::thread a(populate);
    std::thread b(consume);
    std::thread c(consume);
    a.join();
    b.join();
    c.join();
    return 0;
}
} // namespace memory_model

namespace spinlock {
class SpinlockMutex {
public:
    void lock() {
        while (flag_.test_and_set(std::memory_order_acquire)) {
        }
    }
    void unlock() { flag_.clear(std::memory_order_release); }

private:
    std::atomic_flag flag_;
};
SpinlockMutex spin;
int counter = 0;
void add() {
    std::lock_guard<SpinlockMutex> guard(spin);
    ++counter;
}
void add_by_hand() {
    spin.lock();
    ++counter;
    spin.unlock();
}
std::atomic_flag busy;
int main() {
    std::thread first(add);
    std::thread second(add_by_hand);
    first.join();
    second.join();
    int local = 0;
    std::thread third([&] {
        while (busy.test_and_set(std::memory_order_acquire)) {
        }
        ++local;
        busy.clear(std::memory_order_release);
    });
    std::thread fourth([&] {
        while (busy.test_and_set(std::memory_order_acquire)) {
        }
        ++local;
        busy.clear(std::memory_order_release);
    });
    third.join();
    fourth.join();
    return local;
}
} // namespace spinlock

namespace lock_free {
template <class T>
class Stack {
public:
    void push(const T& data) {
        auto* node = new Node(data);
        node->next = head_.load();
        while (!head_.compare_exchange_weak(node->next, node)) {
        }
    }
    std::shared_ptr<T> pop() {
        Node* old = head_.load();
        while (old &&
               !head_.compare_exchange_weak(old, old->next, std::memory_order_acquire, std::memory_order_relaxed)) {
        }
        return old ? old->data : std::shared_ptr<T>();
    }

private:
    struct Node {
        std::shared_ptr<T> data;
        Node* next = nullptr;
        explicit Node(const T& value) : data(std::make_shared<T>(value)) {}
    };
    std::atomic<Node*> head_ = nullptr;
};
const unsigned max_hazard_pointers = 100;
struct HazardPointer {
    std::atomic<std::thread::id> id;
    std::atomic<void*> pointer;
};
HazardPointer hazard_pointers[max_hazard_pointers];
class HazardOwner {
public:
    HazardOwner() {
        for (auto& candidate : hazard_pointers) {
            std::thread::id nobody;
            if (candidate.id.compare_exchange_strong(nobody, std::this_thread::get_id())) {
                mine_ = &candidate;
                break;
            }
        }
        if (!mine_) throw std::runtime_error("no hazard pointer is free");
    }
    ~HazardOwner() {
        mine_->pointer.store(nullptr);
        mine_->id.store(std::thread::id());
    }
    std::atomic<void*>& pointer() { return mine_->pointer; }

private:
    HazardPointer* mine_ = nullptr;
};
std::atomic<void*>& hazard_pointer_of_this_thread() {
    thread_local static HazardOwner hazard;
    return hazard.pointer();
}
int main() {
    Stack<int> stack;
    std::jthread worker([&stack] {
        stack.push(1);
        hazard_pointer_of_this_thread() = nullptr;
    });
    stack.push(2);
    return *stack.pop();
}
} // namespace lock_free

// Pools.
namespace pool {
class FunctionWrapper {
public:
    FunctionWrapper() = default;
    template <class F>
    FunctionWrapper(F&& function) : impl_(std::make_unique<Impl<F>>(std::move(function))) {}
    void operator()() { impl_->call(); }

private:
    struct Base {
        virtual void call() = 0;
        virtual ~Base() = default;
    };
    template <class F>
    struct Impl : Base {
        F function;
        explicit Impl(F&& f) : function(std::move(f)) {}
        void call() override { function(); }
    };
    std::unique_ptr<Base> impl_;
};

class ThreadPool {
public:
    ThreadPool() : done_(false), joiner_(threads_) {
        const unsigned count = std::thread::hardware_concurrency();
        try {
            for (unsigned i = 0; i < count; ++i) threads_.push_back(std::thread(&ThreadPool::worker_thread, this, i));
        } catch (...) {
            done_ = true;
            throw;
        }
    }
    ~ThreadPool() { done_ = true; }
    template <class Function>
    auto submit(Function function) {
        using Result = std::invoke_result_t<Function>;
        std::packaged_task<Result()> task(std::move(function));
        std::future<Result> result(task.get_future());
        queue_.push(std::move(task));
        return result;
    }
    void run_pending_task() {
        FunctionWrapper task;
        if (queue_.try_pop(task)) {
            task();
        } else {
            std::this_thread::yield();
        }
    }

private:
    void worker_thread(unsigned index) {
        own_index = index;
        while (!done_) run_pending_task();
    }
    std::atomic<bool> done_;
    queue::ThreadsafeQueue<FunctionWrapper> queue_;
    std::vector<std::thread> threads_;
    accumulate::JoinThreads joiner_;
    static thread_local unsigned own_index;
};
thread_local unsigned ThreadPool::own_index = 0;

struct Sorter {
    ThreadPool pool;
    std::list<int> sort(std::list<int> chunk) {
        if (chunk.size() < 2) return chunk;
        std::future<std::list<int>> lower = pool.submit([this, chunk] { return sort({}); });
        while (lower.wait_for(std::chrono::seconds(0)) == std::future_status::timeout) pool.run_pending_task();
        return lower.get();
    }
};

class WaitingPool {
public:
    explicit WaitingPool(std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            workers_.emplace_back([this] {
                for (;;) {
                    std::function<void()> task;
                    {
                        std::unique_lock<std::mutex> lock(mutex_);
                        condition_.wait(lock, [this] { return stop_ || !tasks_.empty(); });
                        if (stop_ && tasks_.empty()) return;
                        task = std::move(tasks_.front());
                        tasks_.pop();
                    }
                    task();
                }
            });
        }
    }
    ~WaitingPool() {
        {
            std::unique_lock<std::mutex> lock(mutex_);
            stop_ = true;
        }
        condition_.notify_all();
        for (std::thread& worker : workers_) worker.join();
    }
    void enqueue(std::function<void()> task) {
        {
            std::unique_lock<std::mutex> lock(mutex_);
            if (stop_) throw std::runtime_error("the pool is stopped");
            tasks_.emplace(std::move(task));
        }
        condition_.notify_one();
    }

private:
    std::vector<std::thread> workers_;
    std::queue<std::function<void()>> tasks_;
    std::mutex mutex_;
    std::condition_variable condition_;
    bool stop_ = false;
};
int main() {
    WaitingPool pool(4);
    int result = 0;
    std::mutex mutex;
    pool.enqueue([&] {
        const std::lock_guard lock(mutex);
        ++result;
    });
    Sorter sorter;
    return static_cast<int>(sorter.sort({}).size());
}
} // namespace pool

// Interruptible threads.
namespace interruption {
class ThreadInterrupted : public std::exception {};
class Flag {
public:
    void set() {
        flag_.store(true, std::memory_order_relaxed);
        std::lock_guard<std::mutex> lock(mutex_);
        if (condition_) condition_->notify_all();
    }
    bool is_set() const { return flag_.load(std::memory_order_relaxed); }
    void set_condition(std::condition_variable& condition) {
        std::lock_guard<std::mutex> lock(mutex_);
        condition_ = &condition;
    }
    template <class Lockable>
    void wait(std::condition_variable_any& condition, Lockable& lock) {
        struct CustomLock {
            Flag* self;
            Lockable& inner;
            CustomLock(Flag* flag, std::condition_variable_any&, Lockable& lockable) : self(flag), inner(lockable) {
                self->mutex_.lock();
            }
            void unlock() {
                inner.unlock();
                self->mutex_.unlock();
            }
            void lock() { std::lock(self->mutex_, inner); }
            ~CustomLock() { self->mutex_.unlock(); }
        };
        CustomLock custom(this, condition, lock);
        condition.wait(custom);
    }

private:
    std::atomic<bool> flag_ = false;
    std::condition_variable* condition_ = nullptr;
    std::mutex mutex_;
};
thread_local Flag this_thread_flag;

void interruption_point() {
    if (this_thread_flag.is_set()) throw ThreadInterrupted();
}
void interruptible_wait(std::condition_variable& condition, std::unique_lock<std::mutex>& lock) {
    interruption_point();
    this_thread_flag.set_condition(condition);
    condition.wait(lock);
    interruption_point();
}

class InterruptibleThread {
public:
    template <class Function>
    explicit InterruptibleThread(Function function) {
        std::promise<Flag*> promise;
        thread_ = std::thread([function, &promise] {
            promise.set_value(&this_thread_flag);
            try {
                function();
            } catch (const ThreadInterrupted&) {
            }
        });
        flag_ = promise.get_future().get();
    }
    void join() { thread_.join(); }
    void interrupt() {
        if (flag_) flag_->set();
    }

private:
    std::thread thread_;
    Flag* flag_ = nullptr;
};

std::vector<InterruptibleThread> background;
std::mutex mutex;
void background_thread(int id) {
    while (true) {
        interruption_point();
        std::unique_lock<std::mutex> lock(mutex);
        work_on(id);
    }
}
int main() {
    background.push_back(InterruptibleThread([] { background_thread(1); }));
    background.push_back(InterruptibleThread([] { background_thread(2); }));
    for (auto& thread : background) thread.interrupt();
    for (auto& thread : background) thread.join();
    return 0;
}
} // namespace interruption

// Actors and messages.
namespace messaging {
class Queue {
public:
    void push(int message) {
        std::lock_guard lock(mutex_);
        messages_.push(message);
        condition_.notify_all();
    }
    int wait_and_pop() {
        std::unique_lock lock(mutex_);
        condition_.wait(lock, [&] { return !messages_.empty(); });
        const int message = messages_.front();
        messages_.pop();
        return message;
    }

private:
    std::mutex mutex_;
    std::condition_variable condition_;
    std::queue<int> messages_;
};
class Machine {
public:
    void run() {
        try {
            for (;;) {
                if (incoming_.wait_and_pop() == 0) throw std::runtime_error("closed");
            }
        } catch (const std::runtime_error&) {
        }
    }
    void done() { incoming_.push(0); }

private:
    Queue incoming_;
};
int main() {
    Machine machine;
    std::thread worker(&Machine::run, &machine);
    machine.done();
    worker.join();
    return 0;
}
} // namespace messaging

// Objects and their threads, as bug reports fix them.
namespace objects {
class Part {
public:
    void start() {
        thread = std::thread([this] { run(); });
    }
    std::thread thread;

private:
    void run() { ++count_; }
    int count_ = 0;
};
class Whole {
public:
    ~Whole() {
        for (auto& part : parts_) part.thread.join();
    }
    void start() {
        for (auto& part : parts_) part.start();
    }

private:
    std::vector<Part> parts_ = std::vector<Part>(2);
};

class ForEver {
public:
    static ForEver& instance() {
        static ForEver* const only = new ForEver;
        return *only;
    }

private:
    ForEver() {
        std::thread([this] { run(); }).detach();
    }
    ~ForEver() = default;
    void run() { ++count_; }
    std::atomic<int> count_ = 0;
};

class Leaked {
public:
    Leaked() : thread_(run, this) {}
    static Leaked& instance() {
        static Leaked* const only = new Leaked();
        return *only;
    }

private:
    static void run(Leaked* self) { ++self->count_; }
    std::atomic<int> count_ = 0;
    std::thread thread_;
};

class Simple {
public:
    void start() {
        // cppcheck-suppress publicAllocationError
        run_ = new Run;
        run_->thread = std::thread([](Run* run) { ++run->count; }, run_);
    }
    ~Simple() {
        run_->thread.join();
        delete run_;
    }

private:
    struct Run {
        std::thread thread;
        int count = 0;
    };
    Run* run_ = nullptr;
};

class Server {
public:
    bool is_running() const { return running_; }
    void listen() { running_ = true; }

private:
    std::atomic<bool> running_ = false;
};

int waits_for_a_server() {
    Server server;
    int port = 0;
    std::thread thread([&] {
        port = 42;
        server.listen();
    });
    while (!server.is_running()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    const int copy = port;
    thread.join();
    return copy;
}

class Environment {
public:
    ~Environment() { std::abort(); }
    void schedule() {
        std::thread worker([this] { ++count_; });
        worker.detach();
    }
    static void start(void (*function)(void*), void* argument) { std::thread(function, argument).detach(); }

private:
    std::atomic<int> count_ = 0;
};

class Made {
public:
    static std::unique_ptr<Made> make() {
        auto made = std::unique_ptr<Made>(new Made);
        made->thread_ = std::thread([raw = made.get()] { raw->run(); });
        return made;
    }
    ~Made() { thread_.join(); }

private:
    Made() = default;
    void run() { ++count_; }
    int count_ = 0;
    std::thread thread_;
};

class Holder {
public:
    explicit Holder(std::mutex& mutex) : mutex_(mutex) { mutex_.lock(); }
    ~Holder() { mutex_.unlock(); }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

private:
    std::mutex& mutex_;
};
int two_that_hold() {
    std::mutex mutex;
    int count = 0;
    std::thread first([&] {
        Holder holder(mutex);
        ++count;
    });
    std::thread second([&] {
        Holder holder(mutex);
        ++count;
    });
    first.join();
    second.join();
    return count;
}

int one_after_the_other() {
    int count = 0;
    std::thread first([&] { ++count; });
    first.join();
    std::thread second([&] { ++count; });
    second.join();
    return count;
}

int total = 0;
int started_and_joined() {
    std::thread worker([] { ++total; });
    worker.join();
    return total;
}

int result = 0;
std::mutex result_mutex;
void catches() {
    std::thread worker([] {
        try {
            futures::square_root(-1);
        } catch (const std::exception&) {
            work();
        }
    });
    worker.join();
}
void joins_all(std::vector<std::thread>& threads) {
    for (auto& thread : threads) thread.join();
}
void joined_by_a_function(int number) {
    std::vector<std::thread> threads;
    threads.emplace_back([&number] { work_on(number); });
    joins_all(threads);
}

class Waiter {
public:
    void wait(std::unique_lock<std::mutex>& lock) { condition_.wait(lock); }
    void notify() { condition_.notify_all(); }

private:
    std::condition_variable condition_;
};

class Service {
public:
    void start() {
        thread_ = std::thread([this] { run(); });
    }
    void stop() {
        stop_ = true;
        if (thread_.joinable()) thread_.join();
    }
    ~Service() { stop(); }

private:
    void run() {
        while (!stop_) work();
    }
    std::thread thread_;
    std::atomic<bool> stop_ = false;
};

class Logger {
public:
    Logger() : worker_(&Logger::run, this) {}
    ~Logger() {
        {
            const std::lock_guard lock(mutex_);
            stop_ = true;
        }
        changed_.notify_one();
        worker_.join();
    }
    void log(std::string line) {
        const std::lock_guard lock(mutex_);
        lines_.push_back(std::move(line));
        changed_.notify_one();
    }

private:
    void run() {
        std::unique_lock lock(mutex_);
        while (!stop_ || !lines_.empty()) {
            changed_.wait(lock);
            lines_.clear();
        }
    }
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::string> lines_;
    bool stop_ = false;
    std::thread worker_;
};
} // namespace objects
