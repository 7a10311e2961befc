// SPDX-License-Identifier: MIT
// Many of everything.
#include <gtest/gtest.h>

#include <atomic>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "balance.hpp"
#include "child_process.hpp"

namespace {

using fearless::Arc;
using fearless::JoinHandle;
using fearless::Mutex;
using fearless::Ref;
using fearless::RwLock;
using fearless::Scope;

// After a first worker, which makes what the system makes once.
class Load : public testing::Test {
protected:
    void SetUp() override {
        (void)*fearless::spawn([] { return 0; }).join();
        blocks_ = blocks_alive();
        threads_ = threads_alive();
    }
    void TearDown() override {
        EXPECT_TRUE(threads_are_back_to(threads_)) << threads_alive() << " threads, and there were " << threads_;
        EXPECT_EQ(blocks_alive(), blocks_) << "blocks of memory";
    }

private:
    std::size_t blocks_ = 0;
    std::size_t threads_ = 0;
};

TEST_F(Load, TenThousandWorkersSpawnedAndJoinedInTurn) {
    int sum = 0;
    for (int i = 0; i < 10'000; ++i) sum += *fearless::spawn([](int mine) { return mine % 2; }, i).join();
    EXPECT_EQ(sum, 5'000);
}

// In a process of its own, which may have 64 threads at most.
TEST_F(Load, AsManyAtOnceAsTheSystemAllows) {
    const Ending child = run_child("as_many_as_the_system_allows");
    if (child.exit_code == 77) GTEST_SKIP() << child.err;
    EXPECT_EQ(child.exit_code, 0) << child.out;
    EXPECT_EQ(child.out, "some ran\nrefused: resource_unavailable_try_again\nall were joined\none more ran\n");
    EXPECT_EQ(child.err, "");
}

TEST_F(Load, AScopeOfAThousandWorkersHalfOfWhichPanic) {
    const QuietPanics quiet;
    std::atomic<int> begun{0};
    std::string said;
    try {
        fearless::scope(
            [](Scope& s, Ref<std::atomic<int>> count) {
                for (int i = 0; i < 1'000; ++i)
                    s.spawn(
                        [i](Ref<std::atomic<int>> mine) {
                            mine->fetch_add(1, std::memory_order_relaxed);
                            if (i % 2 != 0) throw std::runtime_error{"worker " + std::to_string(i)};
                        },
                        count);
            },
            fearless::borrow(begun));
    } catch (const std::runtime_error& error) {
        said = error.what();
    }
    EXPECT_EQ(begun.load(), 1'000);
    EXPECT_EQ(said, "worker 1") << "the first one's panic";
}

TEST_F(Load, JoinedOneByOneNoPanicComesOutOfTheScope) {
    const QuietPanics quiet;
    const auto [values, panics] = fearless::scope([](Scope& s) {
        std::vector<fearless::ScopedJoinHandle<int>> workers;
        for (int i = 0; i < 1'000; ++i)
            workers.push_back(s.spawn([i] { return i % 2 ? throw std::runtime_error{"odd"} : 1; }));
        int good = 0;
        int bad = 0;
        for (auto& worker : workers) std::move(worker).join().has_value() ? ++good : ++bad;
        return std::pair{good, bad};
    });
    EXPECT_EQ(values, 500);
    EXPECT_EQ(panics, 500);
}

std::atomic<int> ends{0};
struct CountsItsEnd {
    ~CountsItsEnd() { ends.fetch_add(1); }
};

TEST_F(Load, EightThreadsCloneAndDropAnArcAMillionTimes) {
    ends = 0;
    {
        const Arc<CountsItsEnd> shared{std::in_place};
        std::vector<JoinHandle<void>> workers;
        for (int i = 0; i < 8; ++i)
            workers.push_back(fearless::spawn(
                [](Arc<CountsItsEnd> mine) {
                    const fearless::Weak<CountsItsEnd> watch = mine.downgrade();
                    for (int n = 0; n < 125'000; ++n) {
                        const Arc<CountsItsEnd> another{mine};
                        if (n % 64 == 0 && !watch.upgrade()) throw std::logic_error{"it died"};
                    }
                },
                shared));
        for (auto& worker : workers) EXPECT_TRUE(std::move(worker).join().has_value());
        EXPECT_EQ(shared.strong_count(), 1U);
        EXPECT_EQ(shared.weak_count(), 0U);
        EXPECT_EQ(ends.load(), 0);
    }
    EXPECT_EQ(ends.load(), 1);
}

template <class Lock>
void meet_a_poisoned_lock(int waiters) {
    const QuietPanics quiet;
    const Arc<Lock> lock{std::in_place, 0};
    auto [say_so, holds] = fearless::channel<int>();
    auto [begin, gate] = fearless::channel<int>();
    auto holder = fearless::spawn(
        [](Arc<Lock> mine, fearless::Sender<int> holding, fearless::Receiver<int> opened) {
            const auto change = [&](int& value) {
                value = 13;
                holding.send(1);
                (void)opened.recv();
                throw std::runtime_error{"half-done"};
            };
            if constexpr (requires { mine->with(change); }) mine->with(change);
            else mine->with_write(change);
        },
        lock, std::move(say_so), std::move(gate));
    ASSERT_TRUE(holds.recv().has_value());
    std::vector<JoinHandle<int>> met;
    for (int i = 0; i < waiters; ++i)
        met.push_back(fearless::spawn(
            [](Arc<Lock> mine) {
                try {
                    if constexpr (requires { mine->lock(); }) return mine->with([](int& value) { return value; });
                    else return mine->with_read([](const int& value) { return value; });
                } catch (const fearless::PoisonError&) {
                    return -1;
                }
            },
            lock));
    begin.send(1);
    EXPECT_FALSE(std::move(holder).join().has_value());
    for (auto& worker : met) EXPECT_EQ(*std::move(worker).join(), -1) << "nobody sees 13";
    EXPECT_TRUE(lock->is_poisoned());
    lock->clear_poison();
    EXPECT_FALSE(lock->is_poisoned());
}

TEST_F(Load, APoisonedMutexIsMetByManyWaiters) { meet_a_poisoned_lock<Mutex<int>>(200); }
TEST_F(Load, APoisonedRwLockIsMetByManyReaders) { meet_a_poisoned_lock<RwLock<int>>(200); }

} // namespace
