// SPDX-License-Identifier: MIT
// Chapter: collecting handles. Start all workers, keep their handles, join in the order of the question.
// Pitfalls: unjoined, handle-misuse
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

using fearless::JoinHandle;

TEST(CollectingHandles, SquaresComeBackInTheOrderOfTheHandles) {
    std::vector<JoinHandle<int>> workers;
    for (int i = 0; i < 4; ++i) workers.push_back(fearless::spawn([i] { return i * i; }));
    std::vector<int> squares;
    for (JoinHandle<int>& worker : workers) squares.push_back(*std::move(worker).join());
    EXPECT_EQ(squares, (std::vector{0, 1, 4, 9}));
}

// Each loop joins while nothing new starts: workers run beside one another only if all are started before the first
// join. Here each needs the other, so the test ends only if both run at the same time.
TEST(CollectingHandles, StartAllBeforeTheFirstJoin) {
    auto [to_second, from_first] = fearless::channel<int>();
    auto [to_first, from_second] = fearless::channel<int>();
    const auto talk = [](fearless::Sender<int> out, fearless::Receiver<int> in, int mine) {
        out.send(mine);
        return in.recv().value_or(-1);
    };
    auto first = fearless::spawn(talk, std::move(to_second), std::move(from_second), 1);
    auto second = fearless::spawn(talk, std::move(to_first), std::move(from_first), 2);
    EXPECT_EQ(*std::move(first).join(), 2);
    EXPECT_EQ(*std::move(second).join(), 1);
}

TEST(CollectingHandles, TheOrderOfFinishingDoesNotMatter) {
    auto [open, gate] = fearless::channel<int>();
    std::vector<JoinHandle<int>> workers;
    workers.push_back(
        fearless::spawn([](fearless::Receiver<int> opened) { return opened.recv().value_or(0); }, std::move(gate)));
    workers.push_back(fearless::spawn([] { return 2; }));
    while (!workers[1].is_finished()) std::this_thread::yield(); // the second ends first, for certain
    EXPECT_FALSE(workers[0].is_finished());
    EXPECT_TRUE(open.send(1));
    std::vector<int> results;
    for (auto& worker : workers) results.push_back(*std::move(worker).join());
    EXPECT_EQ(results, (std::vector{1, 2}));
}

TEST(CollectingHandles, EachWorkerGetsAPieceOfItsOwn) {
    std::vector<int> numbers(1000);
    std::iota(numbers.begin(), numbers.end(), 1);
    std::vector<JoinHandle<int>> workers;
    for (auto begin = numbers.begin(); begin != numbers.end(); begin += 250)
        workers.push_back(
            fearless::spawn([](std::vector<int> part) { return std::accumulate(part.begin(), part.end(), 0); },
                            std::vector<int>(begin, begin + 250)));
    int sum = 0;
    for (auto& worker : workers) sum += *std::move(worker).join();
    EXPECT_EQ(sum, 500500);
}

TEST(CollectingHandles, AVectorOfHandlesJoinsThemAllWhenItDies) {
    const fearless::Arc<fearless::Mutex<int>> done{std::in_place, 0};
    {
        std::vector<JoinHandle<void>> workers;
        for (int i = 0; i < 8; ++i)
            workers.push_back(fearless::spawn(
                [](fearless::Arc<fearless::Mutex<int>> mine) { mine->with([](int& n) { ++n; }); }, done));
    }
    EXPECT_EQ(done->with([](const int& n) { return n; }), 8);
}

TEST(CollectingHandles, HandlesCanBeErasedSortedAndMovedAbout) {
    std::vector<JoinHandle<int>> workers;
    for (int i = 0; i < 6; ++i) workers.push_back(fearless::spawn([i] { return i; }));
    workers.erase(workers.begin() + 1); // joins it
    std::reverse(workers.begin(), workers.end());
    std::vector<JoinHandle<int>> elsewhere = std::move(workers);
    std::vector<int> results;
    for (auto& worker : elsewhere) results.push_back(*std::move(worker).join());
    EXPECT_EQ(results, (std::vector{5, 4, 3, 2, 0}));
}

TEST(CollectingHandles, OnePanicDoesNotLoseTheOthersResults) {
    const fearless::PanicHook loud = fearless::set_panic_hook([](const fearless::Thread&, const fearless::Panic&) {});
    std::vector<JoinHandle<int>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(fearless::spawn([i] {
            if (i == 2) throw std::runtime_error{"worker 2 gives up"};
            return i;
        }));
    std::vector<int> results;
    std::vector<std::string> panics;
    for (auto& worker : workers) {
        if (auto result = std::move(worker).join()) results.push_back(*result);
        else panics.emplace_back(result.error().what());
    }
    fearless::set_panic_hook(loud);
    EXPECT_EQ(results, (std::vector{0, 1, 3}));
    EXPECT_EQ(panics, (std::vector<std::string>{"worker 2 gives up"}));
}

TEST(CollectingHandles, EveryThreadHasAnIdOfItsOwnForGood) {
    std::set<std::uint64_t> ids;
    for (int round = 0; round < 4; ++round) { // the system may use a thread's number again; we do not
        std::vector<JoinHandle<std::uint64_t>> workers;
        for (int i = 0; i < 8; ++i)
            workers.push_back(fearless::spawn([] { return fearless::this_thread::id().value(); }));
        for (auto& worker : workers) ids.insert(*std::move(worker).join());
    }
    EXPECT_EQ(ids.size(), 32U);
}

} // namespace
