// SPDX-License-Identifier: MIT
// Exercise 2: a pool of four workers over one queue. Shared by Arc, guarded by Mutex, taken back when all are done.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

using fearless::Arc;
using fearless::JoinHandle;
using fearless::Mutex;

using Jobs = Arc<Mutex<std::deque<int>>>;
using Results = Arc<Mutex<std::vector<int>>>;

// Takes the next job, with the lock held no longer than that.
std::optional<int> next(const Jobs& jobs) {
    auto queue = jobs->lock();
    if (queue->empty()) return std::nullopt;
    const int job = queue->front();
    queue->pop_front();
    return job;
}

// The exercise itself.
std::vector<int> squares_of_one_to(int last, int crew) {
    std::deque<int> numbers(static_cast<std::size_t>(last));
    std::iota(numbers.begin(), numbers.end(), 1);
    const Jobs jobs{std::in_place, std::move(numbers)};
    Results results{std::in_place, std::vector<int>{}};

    std::vector<JoinHandle<int>> workers;
    for (int i = 0; i < crew; ++i)
        workers.push_back(fearless::spawn(
            [](Jobs mine, Results out) {
                int done = 0;
                for (; const std::optional<int> job = next(mine); ++done)
                    out->with([&](std::vector<int>& all) { all.push_back(*job * *job); });
                return done;
            },
            jobs, results));

    int done = 0;
    for (auto& worker : workers) done += *std::move(worker).join();
    EXPECT_EQ(done, last) << "each job was done once";

    auto alone = std::move(results).try_unwrap(); // all workers are joined: this is the last owner
    EXPECT_TRUE(alone.has_value());
    std::vector<int> squares = std::move(*alone).into_inner();
    std::sort(squares.begin(), squares.end());
    return squares;
}

TEST(WorkerPool, FourWorkersSquareOneToTen) {
    EXPECT_EQ(squares_of_one_to(10, 4), (std::vector{1, 4, 9, 16, 25, 36, 49, 64, 81, 100}));
}

TEST(WorkerPool, TheNumberOfWorkersDoesNotMatter) {
    const std::vector<int> expected = squares_of_one_to(200, 1);
    EXPECT_EQ(squares_of_one_to(200, 2), expected);
    EXPECT_EQ(squares_of_one_to(200, 16), expected);
}

TEST(WorkerPool, ThePoolIsNotTheOnlyOwnerWhileAWorkerRuns) {
    auto [open, gate] = fearless::channel<int>();
    Results results{std::in_place, std::vector<int>{}};
    auto worker = fearless::spawn(
        [](Results out, fearless::Receiver<int> opened) {
            const int value = opened.recv().value_or(0);
            out->with([value](std::vector<int>& all) { all.push_back(value); });
        },
        results, std::move(gate));

    auto shared = std::move(results).try_unwrap();
    ASSERT_FALSE(shared.has_value());
    Results again = std::move(shared.error()); // given back whole

    EXPECT_TRUE(open.send(7));
    EXPECT_TRUE(std::move(worker).join().has_value());
    auto alone = std::move(again).try_unwrap();
    ASSERT_TRUE(alone.has_value());
    EXPECT_EQ(std::move(*alone).into_inner(), std::vector{7});
}

// A worker that panics between two jobs leaves the queue in order; the others finish the work.
TEST(WorkerPool, APanickingWorkerDoesNotStopThePool) {
    const fearless::PanicHook loud = fearless::set_panic_hook([](const fearless::Thread&, const fearless::Panic&) {});
    const Jobs jobs{std::in_place, std::deque{1, 2, 13, 4, 5}};
    const Results results{std::in_place, std::vector<int>{}};
    std::vector<JoinHandle<void>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(fearless::spawn(
            [](Jobs mine, Results out) {
                while (const std::optional<int> job = next(mine)) {
                    if (*job == 13) throw std::runtime_error{"unlucky"};
                    out->with([&](std::vector<int>& all) { all.push_back(*job); });
                }
            },
            jobs, results));
    int panics = 0;
    for (auto& worker : workers) panics += std::move(worker).join().has_value() ? 0 : 1;
    fearless::set_panic_hook(loud);
    EXPECT_EQ(panics, 1);
    EXPECT_FALSE(results->is_poisoned());
    std::vector<int> seen = results->with([](const std::vector<int>& all) { return all; });
    std::sort(seen.begin(), seen.end());
    EXPECT_EQ(seen, (std::vector{1, 2, 4, 5}));
}

// The same over a bounded channel: it holds back who fills it, and closes when its sender is gone; the workers then end
// by themselves.
TEST(WorkerPool, ABoundedChannelIsAQueueThatCloses) {
    auto [jobs, taken] = fearless::sync_channel<int>(2);
    auto [results, collected] = fearless::channel<int>();
    const Arc<Mutex<fearless::Receiver<int>>> shared{std::in_place, std::move(taken)};
    EXPECT_TRUE(jobs.try_send(1));
    EXPECT_TRUE(jobs.try_send(2));
    EXPECT_FALSE(jobs.try_send(3)) << "two are waiting, and no worker has started";

    std::vector<JoinHandle<void>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(fearless::spawn(
            [](Arc<Mutex<fearless::Receiver<int>>> mine, fearless::Sender<int> out) {
                while (const auto job = mine->with([](fearless::Receiver<int>& r) { return r.recv(); }))
                    out.send(*job * *job);
            },
            shared, results));
    fearless::drop(results); // the workers have their own

    for (int i = 3; i <= 10; ++i) EXPECT_TRUE(jobs.send(i)); // waits until a worker has taken one
    fearless::drop(jobs);
    std::vector<int> squares;
    for (const int& square : collected) squares.push_back(square);
    fearless::join_all(std::move(workers));
    std::sort(squares.begin(), squares.end());
    EXPECT_EQ(squares, (std::vector{1, 4, 9, 16, 25, 36, 49, 64, 81, 100}));
}

} // namespace
