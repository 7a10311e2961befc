// SPDX-License-Identifier: MIT
// What is opened although nothing is in it, and what is used after it was given up: the same message on every compiler,
// before anything undefined happens. Clang's -Wconsumed reports some of these forms, so this file is compiled without.
// Rust: unwrap() on a None or Err panics; E0382.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <string>
#include <thread>
#include <utility>

namespace {

using fearless::Arc;
using fearless::Box;
using fearless::Condvar;
using fearless::LazyLock;
using fearless::Mutex;
using fearless::OnceLock;
using fearless::RwLock;
using fearless::SendFunction;
using fearless::SendOnceFunction;
using fearless::Weak;

TEST(EmptiedDeathTest, AWeakOfAValueThatIsGone) {
    EXPECT_DEATH((void)**Weak<int>{}.upgrade(), "upgrade\\(\\) found the value of a Weak gone");
}

TEST(EmptiedDeathTest, AChannelThatIsClosed) {
    EXPECT_DEATH(
        {
            auto ends = fearless::channel<int>();
            fearless::drop(ends.first);
            std::printf("%d", *ends.second.recv());
        },
        "recv\\(\\) found all senders gone and the channel empty");
    EXPECT_DEATH(
        {
            auto ends = fearless::channel<std::string>();
            std::printf("%zu", ends.second.try_recv()->size());
        },
        "try_recv\\(\\) found the channel empty");
    EXPECT_DEATH(
        {
            auto ends = fearless::channel<int>();
            std::printf("%d", *ends.second.recv_timeout(std::chrono::milliseconds{1}));
        },
        "recv_timeout\\(\\) got nothing in time");
}

TEST(EmptiedDeathTest, ALockThatIsTaken) {
    EXPECT_DEATH(
        {
            const Mutex<int> number{1};
            auto guard = number.lock();
            auto tried = number.try_lock();
            **tried = 2;
        },
        "try_lock\\(\\) found the lock taken");
    EXPECT_DEATH(
        {
            const RwLock<int> number{1};
            auto guard = number.write();
            auto tried = number.try_read();
            std::printf("%d", **tried);
        },
        "try_read\\(\\) found the lock written to");
    EXPECT_DEATH(
        {
            const RwLock<int> number{1};
            auto guard = number.read();
            auto tried = number.try_write();
            **tried = 2;
        },
        "try_write\\(\\) found the lock taken");
}

TEST(EmptiedDeathTest, ASendThatSucceededHasNoError) {
    EXPECT_DEATH(
        {
            auto ends = fearless::channel<int>();
            std::printf("%d", ends.first.send(1).error().value);
        },
        "a send that succeeded");
    EXPECT_DEATH(
        {
            auto ends = fearless::channel<int>();
            ends.first.send(1);
            (void)ends.second.recv().error();
        },
        "an Option that has a value");
}

TEST(EmptiedDeathTest, ALockWhoseDataWentElsewhere) {
    constexpr char moved[] = "a lock is used after its data was moved out of it.*E0382";
    EXPECT_DEATH(
        {
            Mutex<int> counter{0};
            for (int worker = 0; worker < 2; ++worker)
                fearless::join(fearless::spawn([](Mutex<int> mine) { mine.update([](int n) { return n + 1; }); },
                                               std::move(counter)));
        },
        moved);
    EXPECT_DEATH(
        {
            Mutex<int> from{1};
            const Mutex<int> to{std::move(from)};
            auto guard = from.lock();
        },
        moved);
    EXPECT_DEATH(
        {
            Mutex<int> from{1};
            (void)std::move(from).into_inner();
            from.set(2);
        },
        moved);
    EXPECT_DEATH(
        {
            RwLock<int> from{1};
            const RwLock<int> to{std::move(from)};
            auto guard = from.read();
        },
        moved);
}

TEST(EmptiedDeathTest, ABoxThatWasMoved) {
    EXPECT_DEATH(
        {
            Box<int> box{1};
            const Box<int> other{std::move(box)};
            *box = 2;
        },
        "a Box is used after it was moved .E0382");
}

TEST(EmptiedDeathTest, AFunctionThatWasMovedOrCalled) {
    EXPECT_DEATH(
        {
            SendFunction<int()> function{[] { return 1; }};
            const SendFunction<int()> other{std::move(function)};
            (void)function();
        },
        "a SendFunction is called after it was moved .E0382");
    EXPECT_DEATH(
        {
            SendOnceFunction<int()> job{[] { return 1; }};
            (void)std::move(job)();
            (void)std::move(job)();
        },
        "a SendOnceFunction is called twice");
}

TEST(EmptiedDeathTest, ACondvarOfTwoMutexes) {
    EXPECT_DEATH(
        {
            const Mutex<bool> one{false};
            const Mutex<bool> other{false};
            const Condvar changed;
            auto first = one.lock();
            (void)changed.wait_for(first, std::chrono::milliseconds{1}, [](bool now) { return now; });
            auto second = other.lock();
            (void)changed.wait_for(second, std::chrono::milliseconds{1}, [](bool now) { return now; });
        },
        "a Condvar waits with a guard of another Mutex");
}

TEST(EmptiedDeathTest, ACondvarThatDiesUnderItsWaiter) {
    EXPECT_DEATH(
        {
            struct Gate {
                Mutex<int> number{0};
                std::unique_ptr<Condvar> changed = std::make_unique<Condvar>();
            };
            static Gate gate;
            std::thread waiter{[] {
                auto guard = gate.number.lock();
                *guard = 1;
                gate.changed->wait(guard, [](int now) { return now == 2; });
            }};
            while (gate.number.get() != 1) fearless::this_thread::yield_now();
            gate.changed.reset();
            waiter.join();
        },
        "a Condvar is destroyed while a thread waits on it .E0597");
}

TEST(EmptiedDeathTest, AValueThatNeedsItselfToBeMade) {
    EXPECT_DEATH(
        {
            static const OnceLock<int> number;
            (void)number.get_or_init([] { return number.get_or_init([] { return 1; }); });
        },
        "needs its own value to make it");
}

} // namespace
