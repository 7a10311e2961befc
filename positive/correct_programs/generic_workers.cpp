// SPDX-License-Identifier: MIT
// Correct programs: generic lambdas, templates and function objects as workers and bodies.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <concepts>
#include <functional>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::chunks;
using fearless::chunks_mut;
using fearless::Mutex;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;

template <class T, class F>
void for_each_chunk(std::vector<T>& all, std::size_t size, F function) {
    scope(
        [size, function](Scope& s, RefMut<std::vector<T>> lent) {
            for (auto chunk : chunks_mut(std::move(lent), size))
                s.spawn([function](RefMut<T[]> mine) { std::for_each(mine.begin(), mine.end(), function); },
                        std::move(chunk));
        },
        borrow_mut(all));
}

TEST(GenericWorkers, AForEachOverChunks) {
    std::vector<int> numbers{1, 2, 3};
    for_each_chunk(numbers, 2, [](int& number) { number *= 2; });
    EXPECT_EQ(numbers, (std::vector{2, 4, 6}));
    std::vector<std::string> texts{"a", "b"};
    for_each_chunk(texts, 1, [](std::string& text) { text += "!"; });
    EXPECT_EQ(texts, (std::vector<std::string>{"a!", "b!"}));
}

template <class T, std::regular_invocable<T, T> Join>
T reduce(const std::vector<T>& all, std::size_t size, T start, Join join) {
    return scope(
        [size, start, join](Scope& s, Ref<std::vector<T>> lent) -> T {
            std::vector<fearless::ScopedJoinHandle<T>> workers;
            for (auto chunk : chunks(lent, size))
                workers.push_back(s.spawn(
                    [start, join](Ref<T[]> mine) { return std::accumulate(mine.begin(), mine.end(), start, join); },
                    chunk));
            T result = start;
            for (auto& worker : workers) result = join(result, *std::move(worker).join());
            return result;
        },
        borrow(all));
}

TEST(GenericWorkers, AReduceWithAnyOperation) {
    EXPECT_EQ(reduce(std::vector{1, 2, 3, 4}, 3, 0, std::plus<>{}), 10);
    EXPECT_EQ(reduce(std::vector{1.0, 2.0, 4.0}, 1, 1.0, std::multiplies<>{}), 8.0);
}

TEST(GenericWorkers, AGenericLambdaTakesAnyBorrow) {
    const std::vector<int> numbers{1, 2};
    const std::string text = "abc";
    EXPECT_EQ(scope(
                  [](Scope& s, auto a, auto b) {
                      const auto size = [](auto any) { return any->size(); };
                      auto first = s.spawn(size, a);
                      auto second = s.spawn(size, b);
                      return *std::move(first).join() + *std::move(second).join();
                  },
                  borrow(numbers), borrow(text)),
              5U);
}

struct Fill {
    int with;
    void operator()(RefMut<std::vector<int>> all) const { std::fill(all->begin(), all->end(), with); }
};

TEST(GenericWorkers, AFunctionObjectWithState) {
    std::vector<int> numbers(3);
    scope([](Scope& s, RefMut<std::vector<int>> all) { s.spawn(Fill{7}, std::move(all)); }, borrow_mut(numbers));
    EXPECT_EQ(numbers, (std::vector{7, 7, 7}));
}

struct Body {
    int by;
    int operator()(Scope& s, Ref<int> lent) const {
        return *s.spawn([factor = by](Ref<int> mine) { return *mine * factor; }, lent).join();
    }
};

TEST(GenericWorkers, AFunctionObjectIsTheBody) {
    const int number = 21;
    EXPECT_EQ(scope(Body{2}, borrow(number)), 42);
}

template <class... Slots>
void set_all(int value, Slots&... slots) {
    scope([value](Scope& s, auto... each) { (s.spawn([value](auto mine) { *mine = value; }, std::move(each)), ...); },
          borrow_mut(slots)...);
}

TEST(GenericWorkers, APackOfExclusiveBorrows) {
    int a = 0;
    long b = 0;
    int c = 0;
    set_all(42, a, b, c);
    EXPECT_EQ(a + b + c, 126);
}

TEST(GenericWorkers, AMutableWorkerCountsInItsOwnState) {
    EXPECT_EQ(scope([](Scope& s) {
                  auto worker = s.spawn([calls = 0]() mutable { return ++calls; });
                  return *std::move(worker).join();
              }),
              1);
}

TEST(GenericWorkers, ABorrowIsCapturedByCopyBySharingWorkers) {
    const std::vector<int> numbers{1, 2, 3};
    EXPECT_EQ(scope(
                  [](Scope& s, Ref<std::vector<int>> all) {
                      auto worker = s.spawn(fearless::captures<1>([all] { return all->size(); }));
                      return *std::move(worker).join();
                  },
                  borrow(numbers)),
              3U);
}

} // namespace
