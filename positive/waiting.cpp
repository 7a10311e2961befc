// SPDX-License-Identifier: MIT
// Chapter: waiting. Condvar for a change of guarded data, channels with a bound, park and unpark, values made once, and
// what the standard library has and works as it is.
// Pitfalls: lock-of-non-send, channel-non-send, endpoint-misuse, global-not-sync, thread-local-escape, type-erased
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <barrier>
#include <chrono>
#include <deque>
#include <latch>
#include <memory>
#include <mutex>
#include <optional>
#include <semaphore>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace {

using fearless::Arc;
using fearless::borrow;
using fearless::Box;
using fearless::Condvar;
using fearless::drop;
using fearless::join;
using fearless::join_all;
using fearless::JoinHandle;
using fearless::LazyLock;
using fearless::Mutex;
using fearless::OnceLock;
using fearless::Receiver;
using fearless::RecvError;
using fearless::Ref;
using fearless::RwLock;
using fearless::Scope;
using fearless::scope;
using fearless::SendBox;
using fearless::SendFailure;
using fearless::SendFunction;
using fearless::SendOnceFunction;
using fearless::spawn;
using fearless::SyncSender;
using fearless::ThreadLocal;
using namespace std::chrono_literals;

// --- Condvar --------------------------------------------------------------------------------------------------------

// A queue with a bound, as one would write it: two conditions, one Mutex.
class Queue {
public:
    void push(int value) const {
        auto guard = jobs_.lock();
        room_.wait(guard, [](const std::deque<int>& jobs) { return jobs.size() < 2; });
        guard->push_back(value);
        value_.notify_one();
    }
    int pop() const {
        auto guard = jobs_.lock();
        value_.wait(guard, [](const std::deque<int>& jobs) { return !jobs.empty(); });
        const int value = guard->front();
        guard->pop_front();
        room_.notify_one();
        return value;
    }

private:
    Mutex<std::deque<int>> jobs_;
    Condvar room_;
    Condvar value_;
};

} // namespace

// GCC sees into no class that neither is an aggregate nor can be copied byte by byte.
template <>
inline constexpr bool fearless::unsafe_send<Queue> = true;
template <>
inline constexpr bool fearless::unsafe_sync<Queue> = true;

namespace {

TEST(Waiting, AQueueOfTwoConditions) {
    const Arc<Queue> queue{std::in_place};
    std::vector<JoinHandle<void>> producers;
    for (int i = 0; i < 4; ++i)
        producers.push_back(spawn(
            [](Arc<Queue> mine) {
                for (int value = 1; value <= 100; ++value) mine->push(value);
            },
            queue));
    int sum = 0;
    for (int i = 0; i < 400; ++i) sum += queue->pop();
    join_all(std::move(producers));
    EXPECT_EQ(sum, 4 * 5050);
}

TEST(Waiting, ACondvarIsLentInAScope) {
    const Mutex<int> turn{0};
    const Condvar changed;
    scope(
        [](Scope& s, Ref<Mutex<int>> lent, Ref<Condvar> condition) {
            for (int side = 0; side < 3; ++side)
                s.spawn(
                    [](Ref<Mutex<int>> mine, Ref<Condvar> change, int place) {
                        for (int round = 0; round < 20; ++round) {
                            auto now = mine->lock();
                            change->wait(now, [place](int current) { return current % 3 == place; });
                            *now += 1;
                            change->notify_all();
                        }
                    },
                    lent, condition, side);
        },
        borrow(turn), borrow(changed));
    EXPECT_EQ(turn.get(), 60);
}

TEST(Waiting, ATimeoutSaysWhatIsSo) {
    const Mutex<bool> ready{false};
    const Condvar changed;
    auto guard = ready.lock();
    const auto is_ready = [](bool now) { return now; };
    const auto start = std::chrono::steady_clock::now();
    EXPECT_FALSE(changed.wait_for(guard, 20ms, is_ready));
    EXPECT_GE(std::chrono::steady_clock::now() - start, 20ms);
    EXPECT_FALSE(changed.wait_for(guard, 0ms, is_ready));
    EXPECT_FALSE(changed.wait_for(guard, -1h, is_ready));
    EXPECT_FALSE(changed.wait_until(guard, std::chrono::steady_clock::now() + 5ms, is_ready));
    EXPECT_FALSE(changed.wait_until(guard, std::chrono::system_clock::now() - 1h, is_ready));
    *guard = true; // still locked
    EXPECT_TRUE(changed.wait_for(guard, -1h, is_ready));
    EXPECT_TRUE(changed.wait_for(guard, std::chrono::hours::max(), is_ready));
    EXPECT_TRUE(changed.wait_until(guard, std::chrono::system_clock::time_point::min(), is_ready));
}

TEST(Waiting, ATimeoutThatIsMet) {
    struct Gate {
        Mutex<bool> open{false};
        Condvar changed{};
    };
    const Arc<Gate> gate{std::in_place};
    auto worker = spawn(
        [](Arc<Gate> mine) {
            auto open = mine->open.lock();
            return mine->changed.wait_for(open, std::chrono::hours::max(), [](bool now) { return now; });
        },
        gate);
    gate->open.set(true);
    gate->changed.notify_one();
    EXPECT_TRUE(join(std::move(worker)));
}

TEST(Waiting, ANotificationWithoutWaitersIsNothing) {
    const Condvar changed;
    changed.notify_one();
    changed.notify_all();
    const Mutex<int> number{1};
    auto guard = number.lock();
    changed.wait(guard, [](int now) { return now == 1; }); // true at once: no waiting
    EXPECT_EQ(*guard, 1);
}

TEST(Waiting, AnExceptionOfThePredicatePoisonsAsAnyOther) {
    const Mutex<int> number{1};
    const Condvar changed;
    try {
        auto guard = number.lock();
        changed.wait(guard, [](int) -> bool { throw std::runtime_error{"predicate"}; });
        ADD_FAILURE() << "nothing was thrown";
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(), "predicate");
    }
    EXPECT_TRUE(number.is_poisoned());
}

TEST(Waiting, AMutexPoisonedMeanwhileComesBackAsFromLock) {
    struct Gate {
        Mutex<int> number{0};
        Condvar changed{};
    };
    const Arc<Gate> gate{std::in_place};
    auto worker = spawn(
        [](Arc<Gate> mine) {
            auto guard = mine->number.lock();
            *guard = 1; // the waiter is seen to wait
            try {
                mine->changed.wait(guard, [](int now) { return now == 2; });
                return -1;
            } catch (const fearless::PoisonError&) {
                return *guard; // locked all the same
            }
        },
        gate);
    for (int seen = 0; seen != 1;) seen = gate->number.get();
    try {
        auto guard = gate->number.lock();
        *guard = 3;
        gate->changed.notify_one();
        throw std::runtime_error{"half-done"};
    } catch (const std::runtime_error&) {
    }
    EXPECT_EQ(join(std::move(worker)), 3);
}

// --- channels with a bound
// --------------------------------------------------------------------------------------------

TEST(Waiting, ABoundHoldsASenderBack) {
    auto [sender, receiver] = fearless::sync_channel<int>(2);
    EXPECT_TRUE(sender.try_send(1));
    EXPECT_TRUE(sender.send(2));
    auto full = sender.try_send(3);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().value, 3);
    EXPECT_EQ(full.error().why, SendFailure::full);
    EXPECT_EQ(receiver.recv(), 1);
    EXPECT_TRUE(sender.try_send(3));
    EXPECT_EQ(receiver.recv(), 2);
    EXPECT_EQ(receiver.recv(), 3);
}

TEST(Waiting, AnAbsurdBoundTakesNoMemory) {
    auto [sender, receiver] = fearless::sync_channel<int>(static_cast<std::size_t>(-2));
    EXPECT_TRUE(sender.send(1));
    EXPECT_EQ(receiver.recv(), 1);
    auto [wide, end] = fearless::sync_channel<int>(static_cast<std::size_t>(-1));
    EXPECT_TRUE(wide.try_send(1));
    EXPECT_EQ(end.recv(), 1);
}

TEST(Waiting, ABoundOfNoneIsARendezvous) {
    auto [sender, receiver] = fearless::sync_channel<int>(0);
    EXPECT_FALSE(sender.try_send(1)) << "nobody waits for it";
    const Arc<std::atomic<int>> sent{std::in_place, 0};
    std::vector<JoinHandle<void>> workers;
    for (int i = 0; i < 3; ++i)
        workers.push_back(spawn(
            [](SyncSender<int> out, Arc<std::atomic<int>> count) {
                for (int value = 1; value <= 50; ++value) {
                    EXPECT_TRUE(out.send(value));
                    count->fetch_add(1);
                }
            },
            sender, sent));
    drop(sender);
    int sum = 0;
    int received = 0;
    for (int& message : receiver) {
        sum += message;
        received += 1;
        EXPECT_LE(sent->load(), received);
    }
    join_all(std::move(workers));
    EXPECT_EQ(sum, 3 * 1275);
}

TEST(Waiting, AReceiverThatGoesEndsTheWaitAndGivesTheValueBack) {
    for (const std::size_t bound : {0U, 1U}) {
        auto [sender, receiver] = fearless::sync_channel<std::string>(bound);
        auto worker = spawn(
            [](SyncSender<std::string> out) {
                for (;;)
                    if (auto sent = out.send("kept"); !sent) return std::move(sent).error().value;
            },
            std::move(sender));
        EXPECT_EQ(receiver.recv(), std::string{"kept"});
        drop(receiver);
        EXPECT_EQ(join(std::move(worker)), "kept");
    }
}

TEST(Waiting, EmptyIsNotDisconnected) {
    auto [sender, receiver] = fearless::channel<int>();
    EXPECT_EQ(receiver.try_recv().error(), RecvError::empty);
    EXPECT_EQ(receiver.recv_timeout(1ms).error(), RecvError::timeout);
    EXPECT_EQ(receiver.recv_timeout(-1s).error(), RecvError::timeout);
    EXPECT_TRUE(sender.send(1));
    EXPECT_EQ(receiver.recv_timeout(0s), 1);
    EXPECT_TRUE(sender.send(2));
    drop(sender);
    EXPECT_EQ(receiver.recv_timeout(1h), 2); // what was sent still comes
    EXPECT_EQ(receiver.try_recv().error(), RecvError::disconnected);
    EXPECT_EQ(receiver.recv_timeout(1h).error(), RecvError::disconnected);
    EXPECT_EQ(receiver.recv().error(), RecvError::disconnected);
    EXPECT_EQ(receiver.recv(), std::nullopt);
}

TEST(Waiting, WhatIsReceivedIsAnOptional) {
    auto [sender, receiver] = fearless::channel<int>();
    EXPECT_TRUE(sender.send(1));
    EXPECT_TRUE(sender.send(2));
    std::optional<int> first = receiver.recv();
    EXPECT_EQ(first, 1);
    EXPECT_NE(receiver.recv(), first);
    drop(sender);
    EXPECT_EQ(receiver.recv(), std::optional<int>{});
    EXPECT_EQ(std::optional<int>{}, receiver.recv());
    EXPECT_NE(receiver.recv(), std::optional<int>{1});
    EXPECT_EQ(receiver.recv().value_or(7), 7);
}

TEST(Waiting, AValueThatCannotBeSentComesBack) {
    auto [sender, receiver] = fearless::channel<std::unique_ptr<int>>();
    drop(receiver);
    auto sent = sender.send(std::make_unique<int>(42));
    ASSERT_FALSE(sent);
    EXPECT_EQ(*sent.error().value, 42);
    EXPECT_EQ(sent.error().why, SendFailure::disconnected);
}

TEST(Waiting, APipelineWithBackPressure) {
    auto [numbers, to_square] = fearless::sync_channel<int>(4);
    auto [squares, to_add] = fearless::sync_channel<int>(4);
    auto source = spawn(
        [](SyncSender<int> out) {
            for (int n = 1; n <= 1000; ++n) out.send(n);
        },
        std::move(numbers));
    auto middle = spawn(
        [](Receiver<int> in, SyncSender<int> out) {
            for (const int& n : in) out.send(n % 10 * (n % 10));
        },
        std::move(to_square), std::move(squares));
    int sum = 0;
    for (const int& square : to_add) sum += square;
    EXPECT_EQ(sum, 100 * 285);
    join(std::move(source));
    join(std::move(middle));
}

TEST(Waiting, ABorrowTravelsInsideItsScope) {
    const std::vector<int> numbers{1, 2, 3};
    const int sum = scope(
        [](Scope& s, Ref<std::vector<int>> all) {
            auto [sender, receiver] = fearless::channel<Ref<std::vector<int>>>();
            auto worker = s.spawn(
                [](Receiver<Ref<std::vector<int>>> in) {
                    int total = 0;
                    for (auto& borrowed : in)
                        for (const int n : *borrowed) total += n;
                    return total;
                },
                std::move(receiver));
            sender.send(all);
            sender.send(all);
            drop(sender);
            return join(std::move(worker));
        },
        borrow(numbers));
    EXPECT_EQ(sum, 12);
}

// --- jobs of whichever type
// ---------------------------------------------------------------------------------------------

// The thread pool of the Rust book, chapter 21.
class ThreadPool {
public:
    using Job = SendOnceFunction<void()>;

    explicit ThreadPool(int size) {
        auto [sender, receiver] = fearless::channel<Job>();
        sender_.emplace(std::move(sender));
        const Arc<Mutex<Receiver<Job>>> shared{std::in_place, std::move(receiver)};
        for (int i = 0; i < size; ++i)
            workers_.push_back(spawn(
                [](Arc<Mutex<Receiver<Job>>> jobs) {
                    while (auto job = jobs->with([](Receiver<Job>& all) { return all.recv(); })) (*std::move(job))();
                },
                shared));
    }
    void execute(Job job) const { EXPECT_TRUE(sender_->send(std::move(job))); }
    void finish() {
        sender_.reset();
        join_all(std::exchange(workers_, {}));
    }

private:
    std::optional<fearless::Sender<Job>> sender_;
    std::vector<JoinHandle<void>> workers_;
};

TEST(Waiting, TheThreadPoolOfTheRustBook) {
    const Arc<std::atomic<int>> sum{std::in_place, 0};
    ThreadPool pool{4};
    for (int i = 1; i <= 100; ++i) pool.execute(fearless::captures<2>([total = sum, i] { total->fetch_add(i); }));
    pool.finish();
    EXPECT_EQ(sum->load(), 5050);
}

int plus_one(int n) { return n + 1; }

TEST(Waiting, ASendFunctionIsMadeOfWhateverMayCross) {
    SendFunction<int(int)> function = plus_one;
    EXPECT_EQ(function(1), 2);
    function = [calls = 0](int n) mutable { return n + ++calls; };
    EXPECT_EQ(function(10), 11);
    EXPECT_EQ(function(10), 12);
    struct Large {
        std::array<int, 100> numbers{};
        int operator()(int n) const { return numbers[0] + n; }
    };
    function = Large{};
    SendFunction<int(int)> moved = std::move(function);
    EXPECT_EQ(moved(3), 3);
    static_assert(fearless::Send<SendFunction<int(int)>> && !fearless::Sync<SendFunction<int(int)>>);
    static_assert(std::is_nothrow_move_constructible_v<SendFunction<int(int)>>);
    static_assert(!std::is_copy_constructible_v<SendFunction<int(int)>>);
    SendFunction<std::string(std::string)> echo = [](std::string text) { return text; };
    EXPECT_EQ(echo("text"), "text");
    const Arc<Mutex<SendFunction<int(int)>>> shared{std::in_place, SendFunction<int(int)>{plus_one}};
    auto worker =
        spawn([](Arc<Mutex<SendFunction<int(int)>>> mine) { return (*mine->lock().operator->())(4); }, shared);
    EXPECT_EQ(join(std::move(worker)), 5);
}

struct ThrowsWhenMoved {
    bool armed = false;
    ThrowsWhenMoved() = default;
    ThrowsWhenMoved(const ThrowsWhenMoved&) = default;
    ThrowsWhenMoved(ThrowsWhenMoved&& other) : armed{other.armed} { // NOLINT(performance-noexcept-move-constructor)
        if (armed) throw std::runtime_error{"move"};
    }
    int operator()() const { return 1; }
};

struct Shape {
    virtual ~Shape() = default;
    virtual int area() const = 0;
};
struct Square final : Shape {
    explicit Square(int length) : side{length} {}
    int area() const override { return side * side; }
    int side;
};
struct Rectangle final : Shape {
    Rectangle(int a, int b) : width{a}, height{b} {}
    int area() const override { return width * height; }
    int width;
    int height;
};
struct Leaky final : Shape {
    int area() const override { return *count; }
    fearless::Rc<int> count{1};
};

} // namespace

// GCC sees into no class with virtual functions, and into none with a move of its own.
template <>
inline constexpr bool fearless::unsafe_send<ThrowsWhenMoved> = true;
template <>
inline constexpr bool fearless::unsafe_send<Square> = true;
template <>
inline constexpr bool fearless::unsafe_send<Rectangle> = true;

namespace {

// A move that throws is made when the SendFunction is, and never again.
TEST(Waiting, ASendFunctionOfACallableWhoseMoveThrows) {
    ThrowsWhenMoved armed;
    armed.armed = true;
    EXPECT_THROW((SendFunction<int()>{std::move(armed)}), std::runtime_error);
    SendFunction<int()> function{ThrowsWhenMoved{}};
    SendFunction<int()> moved{std::move(function)};
    EXPECT_EQ(moved(), 1);
}

TEST(Waiting, ASendBoxIsOfWhateverDerivesAndMayCross) {
    static_assert(!std::is_constructible_v<SendBox<Shape>, Leaky>);
    static_assert(!fearless::Send<std::unique_ptr<Shape>> && fearless::Send<SendBox<Shape>>);
    auto [shapes, taken] = fearless::channel<SendBox<Shape>>();
    shapes.send(SendBox<Shape>{Square{3}});
    shapes.send(SendBox<Shape>{Rectangle{2, 5}});
    drop(shapes);
    auto worker = spawn(
        [](Receiver<SendBox<Shape>> in) {
            int sum = 0;
            for (auto& shape : in) sum += shape->area();
            return sum;
        },
        std::move(taken));
    EXPECT_EQ(join(std::move(worker)), 19);
}

TEST(Waiting, ABoxHasOneOwnerAndNoHusk) {
    Box<std::string> text{std::string{"one"}};
    text = Box{std::string{"two"}};
    *text += "!";
    EXPECT_EQ(text->size(), 4U);
    const std::string taken = *std::move(text);
    EXPECT_EQ(taken, "two!");
    static_assert(fearless::Send<Box<int>> && fearless::Sync<Box<int>> && !fearless::Send<Box<fearless::Rc<int>>>);
    static_assert(!std::is_copy_constructible_v<Box<int>> && std::is_nothrow_move_constructible_v<Box<int>>);
}

// --- made once
// ----------------------------------------------------------------------------------------------------------

const OnceLock<std::string> name;
const LazyLock<std::vector<int>> primes{[] { return std::vector{2, 3, 5, 7}; }};
const ThreadLocal calls{[] { return 0; }};

TEST(Waiting, AOnceLockIsSetByWhoeverComesFirst) {
    EXPECT_EQ(OnceLock<std::string>{}.get(), nullptr);
    std::vector<JoinHandle<std::string>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(
            spawn([](int n) { return name.get_or_init([n] { return "worker " + std::to_string(n); }); }, i));
    const std::vector<std::string> seen = join_all(std::move(workers));
    for (const std::string& each : seen) EXPECT_EQ(each, *name.get());
    EXPECT_EQ(name.set("late"), "late");
}

TEST(Waiting, AnExceptionLeavesAOnceLockEmpty) {
    const OnceLock<int> number;
    EXPECT_THROW(number.get_or_init([]() -> int { throw std::runtime_error{"no"}; }), std::runtime_error);
    EXPECT_EQ(number.get(), nullptr);
    EXPECT_EQ(number.set(3), std::nullopt);
    EXPECT_EQ(*number.get(), 3);
}

TEST(Waiting, ALazyLockIsMadeOnceByWorkersAtOnce) {
    static std::atomic<int> made{0};
    static const LazyLock<int> answer{[] {
        made.fetch_add(1);
        fearless::this_thread::yield_now();
        return 42;
    }};
    std::vector<JoinHandle<int>> workers;
    for (int i = 0; i < 4; ++i) workers.push_back(spawn([] { return *answer; }));
    EXPECT_EQ(join_all(std::move(workers)), (std::vector{42, 42, 42, 42}));
    EXPECT_EQ(made.load(), 1);
    EXPECT_EQ(primes->size(), 4U);
}

TEST(Waiting, AThreadLocalIsLentAndDoesNotLeave) {
    calls.with([](int& mine) { mine = 1; });
    auto worker = spawn([] {
        calls.with([](int& mine) { mine += 10; });
        return calls.with([](const int& mine) { return mine; });
    });
    EXPECT_EQ(join(std::move(worker)), 10);
    EXPECT_EQ(calls.with([](const int& mine) { return mine; }), 1);
}

// --- park
// ---------------------------------------------------------------------------------------------------------------

TEST(Waiting, AnUnparkBeforeTheParkIsKept) {
    fearless::this_thread::current().unpark();
    fearless::this_thread::current().unpark();
    fearless::this_thread::park(); // returns at once
    const auto start = std::chrono::steady_clock::now();
    fearless::this_thread::park_timeout(5ms); // there was one token only; may wake up early
    fearless::this_thread::park_timeout(-1s);
    fearless::this_thread::sleep(5ms);
    EXPECT_GE(std::chrono::steady_clock::now() - start, 5ms);
}

TEST(Waiting, AWorkerUnparksItsParent) {
    const Arc<std::atomic<bool>> done{std::in_place, false};
    auto worker = spawn(
        [](fearless::Thread parent, Arc<std::atomic<bool>> flag) {
            flag->store(true, std::memory_order_relaxed);
            parent.unpark();
        },
        fearless::this_thread::current(), done);
    while (!done->load(std::memory_order_relaxed)) fearless::this_thread::park();
    join(std::move(worker));
}

TEST(Waiting, AThreadThatIsGoneIsUnparkedInVain) {
    std::optional<fearless::Thread> worker;
    {
        auto handle = spawn([] { return fearless::this_thread::current(); });
        worker = join(std::move(handle));
    }
    worker->unpark();
    EXPECT_EQ(worker->name(), "<unnamed>");
}

// --- locks
// --------------------------------------------------------------------------------------------------------------

TEST(Waiting, AMutexOfANumberIsSmall) {
    if (!fearless::detail::detects_races) { // under ThreadSanitizer the data has a cell of its own
        EXPECT_LE(sizeof(Mutex<int>), 16U);
        EXPECT_LE(sizeof(RwLock<int>), 16U);
    }
}

constinit Mutex<int> made_by_the_compiler{42};

TEST(Waiting, AGlobalMutexNeedsNoConstructor) { EXPECT_EQ(made_by_the_compiler.get(), 42); }

TEST(Waiting, GetSetReplaceAndUpdate) {
    const Mutex<std::string> text{"a"};
    text.set("b");
    EXPECT_EQ(text.replace("c"), "b");
    text.update([](std::string old) { return old + "d"; });
    EXPECT_EQ(text.get(), "cd");
    EXPECT_THROW(text.update([](std::string) -> std::string { throw std::runtime_error{"half-done"}; }),
                 std::runtime_error);
    EXPECT_TRUE(text.is_poisoned());

    const RwLock<int> number{1};
    number.set(2);
    number.update([](int old) { return old * 10; });
    EXPECT_EQ(number.replace(0), 20);
    EXPECT_EQ(number.get(), 0);
}

TEST(Waiting, ANestedLockIsReachedThroughItsGuard) {
    const Mutex<Mutex<int>> outer{Mutex<int>{1}};
    auto guard = outer.lock();
    auto inner = guard->lock();
    *inner += 1;
    EXPECT_EQ(*inner, 2);
    drop(inner);
    EXPECT_EQ((*guard).get(), 2);
}

TEST(Waiting, AGuardIsAssignedANewLock) {
    const Mutex<int> first{1};
    const Mutex<int> second{2};
    auto guard = first.lock();
    guard = second.lock();
    EXPECT_EQ(*guard, 2);
    drop(guard);
    guard = second.lock();
    EXPECT_EQ(*guard, 2);
    const RwLock<int> third{3};
    auto writer = third.write();
    drop(writer);
    writer = third.write();
    *writer = 4;
    EXPECT_EQ(*writer, 4);
}

TEST(Waiting, AnRwLockIsTried) {
    const RwLock<int> number{1};
    {
        auto a = number.try_read();
        auto b = number.try_read();
        ASSERT_TRUE(a && b);
        EXPECT_EQ(**a + **b, 2);
        EXPECT_FALSE(number.try_write());
    }
    auto writer = number.try_write();
    ASSERT_TRUE(writer);
    **writer = 2;
    EXPECT_FALSE(number.try_read());
    EXPECT_FALSE(number.try_write());
}

TEST(Waiting, AWriterBecomesAReaderAndNobodyWritesBetween) {
    const Arc<RwLock<int>> number{std::in_place, 0};
    std::vector<JoinHandle<bool>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(spawn(
            [](Arc<RwLock<int>> mine) {
                bool same = true;
                for (int round = 0; round < 100; ++round) {
                    auto writer = mine->write();
                    const int written = ++*writer;
                    auto reader = std::move(writer).downgrade();
                    same = same && *reader == written;
                }
                return same;
            },
            number));
    for (const bool same : join_all(std::move(workers))) EXPECT_TRUE(same);
    EXPECT_EQ(number->get(), 400);
}

TEST(Waiting, ReadersAndWritersByTurns) {
    const Arc<RwLock<std::array<int, 2>>> pair{std::in_place, std::array{0, 0}};
    std::vector<JoinHandle<bool>> workers;
    for (int i = 0; i < 6; ++i)
        workers.push_back(spawn(
            [](Arc<RwLock<std::array<int, 2>>> mine, bool writes) {
                bool equal = true;
                for (int round = 0; round < 500; ++round)
                    if (writes)
                        mine->with_write([](std::array<int, 2>& both) {
                            both[0] += 1;
                            both[1] += 1;
                        });
                    else
                        equal =
                            equal && mine->with_read([](const std::array<int, 2>& both) { return both[0] == both[1]; });
                return equal;
            },
            pair, i % 3 == 0));
    for (const bool equal : join_all(std::move(workers))) EXPECT_TRUE(equal);
    EXPECT_EQ(pair->get()[0], 1000);
}

// --- what the standard has, and works as it is
// ------------------------------------------------------------------------

TEST(Waiting, TheStandardsOwnAreSharedAndLent) {
    const Arc<std::barrier<>> all{std::in_place, 3};
    const Arc<std::latch> done{std::in_place, 3};
    const Arc<std::counting_semaphore<2>> seats{std::in_place, 2};
    const Arc<std::once_flag> once{std::in_place};
    const Arc<std::atomic<int>> count{std::in_place, 0};
    std::vector<JoinHandle<void>> workers;
    for (int i = 0; i < 3; ++i)
        workers.push_back(spawn(
            [](Arc<std::barrier<>> meeting, Arc<std::latch> gate, Arc<std::counting_semaphore<2>> two,
               Arc<std::once_flag> first, Arc<std::atomic<int>> sum) {
                meeting->arrive_and_wait();
                two->acquire();
                std::call_once(*first, [&sum] { sum->fetch_add(10); });
                sum->fetch_add(1);
                two->release();
                gate->count_down();
            },
            all, done, seats, once, count));
    done->wait();
    join_all(std::move(workers));
    EXPECT_EQ(count->load(), 13);

    std::atomic<int> hits{0};
    std::stop_source stop;
    scope(
        [](Scope& s, Ref<std::atomic<int>> lent, Ref<std::stop_source> source) {
            s.spawn(
                [](Ref<std::atomic<int>> mine, std::stop_token token) {
                    while (!token.stop_requested()) mine->fetch_add(1);
                },
                lent, source->get_token());
            while (lent->load() == 0) fearless::this_thread::yield_now();
            s.spawn([](std::stop_source request) { request.request_stop(); }, *source);
        },
        borrow(hits), borrow(stop));
    EXPECT_GT(hits.load(), 0);
}

} // namespace
