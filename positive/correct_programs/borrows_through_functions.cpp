// SPDX-License-Identifier: MIT
// Correct programs: borrows that pass through functions, by value, by reference and as results.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::Mutex;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;
using fearless::ScopedJoinHandle;
using fearless::split_at;
using fearless::split_at_mut;
using Numbers = std::vector<int>;

int sum_of(Ref<int[]> part) { return std::accumulate(part.begin(), part.end(), 0); }
void append(RefMut<Numbers>& all, int number) { all->push_back(number); }
std::size_t look(const RefMut<Numbers>& all) { return all->size(); }
RefMut<Numbers> pass(RefMut<Numbers> all) {
    all->push_back(7);
    return all;
}
int& front(RefMut<Numbers>& all) { return all->front(); }

TEST(BorrowsThroughFunctions, AnExclusiveBorrowIsPassedByReferenceAndGoesOn) {
    Numbers numbers{1};
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            append(all, 2);
            append(all, 3);
            EXPECT_EQ(look(all), 3U);
            s.spawn([](RefMut<Numbers> mine) { append(mine, 4); }, std::move(all));
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{1, 2, 3, 4}));
}

TEST(BorrowsThroughFunctions, ItPassesThroughByValueAndComesBackUnderTheSameName) {
    Numbers numbers{1};
    scope(
        [](Scope&, RefMut<Numbers> all) {
            all = pass(std::move(all));
            all->push_back(8);
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{1, 7, 8}));
}

TEST(BorrowsThroughFunctions, AReferenceOutOfItIsUsedWhileItIsHeld) {
    Numbers numbers{1};
    scope(
        [](Scope&, RefMut<Numbers> all) {
            int& first = front(all);
            first = 5;
            for (int& number : *all) number += 1;
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{6}));
}

ScopedJoinHandle<int> start(Scope& s, Ref<int[]> part) {
    auto worker = s.spawn(sum_of, part);
    return worker;
}

TEST(BorrowsThroughFunctions, AHelperStartsTheWorkerAndReturnsItsHandle) {
    const Numbers numbers{1, 2, 3, 4};
    EXPECT_EQ(scope(
                  [](Scope& s, Ref<Numbers> all) {
                      auto [left, right] = split_at(all, 1);
                      auto first = start(s, left);
                      return *start(s, right).join() * 10 + *std::move(first).join();
                  },
                  borrow(numbers)),
              91);
}

int join(ScopedJoinHandle<int> worker) { return *std::move(worker).join(); }

TEST(BorrowsThroughFunctions, AHelperTakesTheHandleAndJoinsIt) {
    EXPECT_EQ(scope([](Scope& s) {
                  auto worker = s.spawn([] { return 42; });
                  return join(std::move(worker));
              }),
              42);
}

int recursive_sum(Scope& s, Ref<int[]> part) {
    if (part.size() <= 2) return sum_of(part);
    auto [left, right] = split_at(part, part.size() / 2);
    auto worker = s.spawn([](Scope& same, Ref<int[]> mine) { return recursive_sum(same, mine); }, left);
    const int here = recursive_sum(s, right);
    return here + *std::move(worker).join();
}

TEST(BorrowsThroughFunctions, ARecursiveSumSplitsAndJoins) {
    Numbers numbers(32);
    std::iota(numbers.begin(), numbers.end(), 1);
    EXPECT_EQ(
        scope([](Scope& s, Ref<Numbers> all) { return recursive_sum(s, split_at(all, 0).second); }, borrow(numbers)),
        528);
}

void quicksort(Scope& s, RefMut<int[]> part) {
    if (part.size() < 2) return;
    const int pivot = part[part.size() / 2];
    int* const middle = std::partition(part.begin(), part.end(), [pivot](int number) { return number < pivot; });
    int* const behind = std::partition(middle, part.end(), [pivot](int number) { return number == pivot; });
    const auto below = static_cast<std::size_t>(middle - part.begin());
    const auto equal = static_cast<std::size_t>(behind - middle);
    auto [left, rest] = split_at_mut(std::move(part), below);
    auto [same, right] = split_at_mut(std::move(rest), equal);
    s.spawn([](Scope& scope, RefMut<int[]> mine) { quicksort(scope, std::move(mine)); }, std::move(left));
    quicksort(s, std::move(right));
}

TEST(BorrowsThroughFunctions, AQuicksortOnDisjointParts) {
    Numbers numbers{5, 3, 9, 1, 1, 8, 2, 7, 5, 0};
    scope([](Scope& s, RefMut<Numbers> all) { quicksort(s, split_at_mut(std::move(all), 0).second); },
          borrow_mut(numbers));
    EXPECT_TRUE(std::is_sorted(numbers.begin(), numbers.end()));
}

template <class... Workers>
void run_all(Scope& s, Ref<Mutex<Numbers>> log, Workers... workers) {
    (s.spawn(workers, log), ...);
}

TEST(BorrowsThroughFunctions, APackOfWorkersSharesOneBorrow) {
    const Mutex<Numbers> log{};
    scope(
        [](Scope& s, Ref<Mutex<Numbers>> lent) {
            run_all(
                s, lent, [](Ref<Mutex<Numbers>> mine) { mine->lock()->push_back(1); },
                [](Ref<Mutex<Numbers>> mine) { mine->lock()->push_back(2); });
        },
        borrow(log));
    EXPECT_EQ(log.lock()->size(), 2U);
}

} // namespace
