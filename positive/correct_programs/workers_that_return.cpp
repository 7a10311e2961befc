// SPDX-License-Identifier: MIT
// Correct programs: workers that return values, borrows and handles.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::Builder;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;
using fearless::ScopedJoinHandle;
using fearless::split_at;
using fearless::split_at_mut;
using Numbers = std::vector<int>;

TEST(WorkersThatReturn, ASharedBorrowOfTheBetterHalf) {
    const Numbers numbers{1, 2, 9, 4};
    EXPECT_EQ(scope(
                  [](Scope& s, Ref<Numbers> all) {
                      auto worker = s.spawn(
                          [](Ref<Numbers> mine) {
                              auto [left, right] = split_at(mine, 2);
                              return left[0] > right[0] ? left : right;
                          },
                          all);
                      const Ref<int[]> better = *std::move(worker).join();
                      return better[0];
                  },
                  borrow(numbers)),
              9);
}

TEST(WorkersThatReturn, BothHalvesComeBackAndAreUsed) {
    Numbers numbers{1, 2, 3, 4};
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            auto worker =
                s.spawn([](RefMut<Numbers> mine) { return split_at_mut(std::move(mine), 2); }, std::move(all));
            auto [left, right] = *std::move(worker).join();
            left[0] = right[0];
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers.front(), 3);
}

TEST(WorkersThatReturn, AnOptionalExclusiveBorrow) {
    Numbers numbers{1, 2, 3};
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            auto worker = s.spawn(
                [](RefMut<Numbers> mine) -> std::optional<RefMut<Numbers>> {
                    if (mine->empty()) return std::nullopt;
                    return mine;
                },
                std::move(all));
            if (auto back = *std::move(worker).join()) (*back)->pop_back();
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers.size(), 2U);
}

TEST(WorkersThatReturn, ABorrowAndAValueInOnePair) {
    Numbers numbers{1, 2, 3};
    EXPECT_EQ(scope(
                  [](Scope& s, RefMut<Numbers> all) {
                      auto worker = s.spawn(
                          [](RefMut<Numbers> mine) {
                              const int sum = (*mine)[0] + (*mine)[1];
                              return std::pair<RefMut<Numbers>, int>{std::move(mine), sum};
                          },
                          std::move(all));
                      auto [back, sum] = *std::move(worker).join();
                      back->push_back(sum);
                      return sum;
                  },
                  borrow_mut(numbers)),
              3);
    EXPECT_EQ(numbers.back(), 3);
}

TEST(WorkersThatReturn, TheHandleOfAnotherWorker) {
    EXPECT_EQ(scope([](Scope& s) {
                  auto outer = s.spawn([](Scope& same) { return same.spawn([] { return 42; }); });
                  ScopedJoinHandle<int> inner = *std::move(outer).join();
                  return *std::move(inner).join();
              }),
              42);
}

TEST(WorkersThatReturn, MoveOnlyValues) {
    EXPECT_EQ(scope([](Scope& s) {
                  auto worker = s.spawn([] { return std::make_unique<int>(42); });
                  const std::unique_ptr<int> owned = *std::move(worker).join();
                  return *owned;
              }),
              42);
}

TEST(WorkersThatReturn, TheBodyReturnsAMoveOnlyValue) {
    const auto owned = scope([](Scope& s) { return *s.spawn([] { return std::make_unique<int>(42); }).join(); });
    EXPECT_EQ(*owned, 42);
}

TEST(WorkersThatReturn, ThroughABuilder) {
    const Numbers numbers{1, 2, 3};
    EXPECT_EQ(scope(
                  [](Scope& s, Ref<Numbers> all) -> std::size_t {
                      auto worker = Builder{}.name("counter").spawn_scoped(
                          s, [](Ref<Numbers> mine) { return mine->size(); }, all);
                      if (!worker) return 0;
                      return *std::move(*worker).join();
                  },
                  borrow(numbers)),
              3U);
}

} // namespace
