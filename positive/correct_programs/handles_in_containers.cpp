// SPDX-License-Identifier: MIT
// Correct programs: handles and borrows in vectors, maps, arrays, pairs and queues.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <array>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::chunks;
using fearless::iter_mut;
using fearless::JoinHandle;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;
using fearless::ScopedJoinHandle;
using fearless::spawn;

TEST(HandlesInContainers, AVectorOfHandlesIsJoinedFromTheBack) {
    const int sum = scope([](Scope& s) {
        std::vector<ScopedJoinHandle<int>> workers;
        for (int i = 1; i <= 3; ++i) workers.push_back(s.spawn([i] { return i; }));
        int total = 0;
        while (!workers.empty()) {
            total = total * 10 + *std::move(workers.back()).join();
            workers.pop_back();
        }
        return total;
    });
    EXPECT_EQ(sum, 321);
}

TEST(HandlesInContainers, AMapOfHandlesByName) {
    const auto lengths = scope([](Scope& s) {
        std::map<std::string, ScopedJoinHandle<std::size_t>> workers;
        for (const char* name : {"one", "three"})
            workers.emplace(name, s.spawn([](std::string text) { return text.size(); }, std::string{name}));
        std::map<std::string, std::size_t> results;
        for (auto& [name, worker] : workers) results[name] = *std::move(worker).join();
        return results;
    });
    EXPECT_EQ(lengths, (std::map<std::string, std::size_t>{{"one", 3}, {"three", 5}}));
}

TEST(HandlesInContainers, AnArrayOfHandlesIsMadeInOneExpression) {
    const int sum = scope([](Scope& s) {
        std::array workers{s.spawn([] { return 1; }), s.spawn([] { return 2; })};
        return *std::move(workers[0]).join() + *std::move(workers[1]).join();
    });
    EXPECT_EQ(sum, 3);
}

TEST(HandlesInContainers, APairIsTakenApartAndBothAreJoined) {
    const int sum = scope([](Scope& s) {
        auto [first, second] = std::pair{s.spawn([] { return 1; }), s.spawn([] { return 2; })};
        const int later = *std::move(second).join();
        return later * 10 + *std::move(first).join();
    });
    EXPECT_EQ(sum, 21);
}

TEST(HandlesInContainers, ATupleOfHandlesIsApplied) {
    const int sum = scope([](Scope& s) {
        auto workers = std::tuple{s.spawn([] { return 1; }), s.spawn([] { return 2L; })};
        return std::apply([](auto&&... each) { return static_cast<int>((*std::move(each).join() + ...)); },
                          std::move(workers));
    });
    EXPECT_EQ(sum, 3);
}

TEST(HandlesInContainers, AQueueOfHandlesIsJoinedInOrderWhileNewOnesCome) {
    const int last = scope([](Scope& s) {
        std::deque<ScopedJoinHandle<int>> queue;
        queue.push_back(s.spawn([] { return 0; }));
        int seen = 0;
        while (!queue.empty()) {
            ScopedJoinHandle<int> next = std::move(queue.front());
            queue.pop_front();
            seen = *std::move(next).join();
            if (seen < 3) queue.push_back(s.spawn([seen] { return seen + 1; }));
        }
        return seen;
    });
    EXPECT_EQ(last, 3);
}

TEST(HandlesInContainers, ExclusiveBorrowsAreKeptInAVectorAndHandedOutLater) {
    std::vector<int> numbers{1, 2, 3};
    scope(
        [](Scope& s, RefMut<std::vector<int>> all) {
            std::vector<RefMut<int>> slots;
            for (auto slot : iter_mut(std::move(all))) slots.push_back(std::move(slot));
            *slots.back() += 1;
            for (auto& slot : slots) s.spawn([](RefMut<int> mine) { *mine *= 2; }, std::move(slot));
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (std::vector{2, 4, 8}));
}

TEST(HandlesInContainers, AVectorOfBorrowsGoesToOneWorker) {
    const std::vector<int> numbers{1, 2, 3, 4, 5};
    const int sum = scope(
        [](Scope& s, Ref<std::vector<int>> all) {
            std::vector<Ref<int[]>> pieces;
            for (auto piece : chunks(all, 2)) pieces.push_back(piece);
            auto worker = s.spawn(
                [](std::vector<Ref<int[]>> mine) {
                    int total = 0;
                    for (const auto& piece : mine)
                        for (const int number : piece) total += number;
                    return total;
                },
                pieces);
            return *std::move(worker).join() + static_cast<int>(pieces.size());
        },
        borrow(numbers));
    EXPECT_EQ(sum, 18);
}

TEST(HandlesInContainers, PlainHandlesAreReplacedInPlace) {
    std::vector<JoinHandle<int>> workers;
    workers.push_back(spawn([] { return 1; }));
    workers[0] = spawn([] { return 2; });
    auto& worker = workers.front();
    EXPECT_EQ(*std::move(worker).join(), 2);
}

} // namespace
