// SPDX-License-Identifier: MIT
// Correct programs: scopes in scopes and in workers, which lend on what they were lent.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::iter_mut;
using fearless::Mutex;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;
using fearless::split_at_mut;
using Numbers = std::vector<int>;

TEST(NestedScopes, AnExclusiveBorrowIsLentOnAndUsedAgain) {
    Numbers numbers{1};
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            scope(
                [](Scope& inner, RefMut<Numbers> again) {
                    inner.spawn([](RefMut<Numbers> mine) { mine->push_back(2); }, std::move(again));
                },
                borrow_mut(all));
            all->push_back(3);
            s.spawn([](RefMut<Numbers> mine) { mine->push_back(4); }, std::move(all));
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{1, 2, 3, 4}));
}

TEST(NestedScopes, AnExclusiveBorrowIsLentOnShared) {
    Numbers numbers{1, 2};
    scope(
        [](Scope&, RefMut<Numbers> all) {
            const std::size_t size = scope(
                [](Scope& inner, Ref<Numbers> shared) -> std::size_t {
                    auto worker = inner.spawn([](Ref<Numbers> mine) { return mine->size(); }, shared);
                    return shared->size() + *std::move(worker).join();
                },
                borrow(all));
            all->push_back(static_cast<int>(size));
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{1, 2, 4}));
}

TEST(NestedScopes, AWorkerOpensAScopeOfItsOwn) {
    Numbers numbers{1, 2, 3, 4};
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            s.spawn(
                [](RefMut<Numbers> mine) {
                    int local = 10;
                    scope(
                        [](Scope& inner, RefMut<Numbers> slots, Ref<int> factor) {
                            for (auto slot : iter_mut(std::move(slots)))
                                inner.spawn([](RefMut<int> each, Ref<int> by) { *each *= *by; }, std::move(slot),
                                            factor);
                        },
                        borrow_mut(mine), borrow(local));
                    local = 0;
                    mine->push_back(local);
                },
                std::move(all));
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{10, 20, 30, 40, 0}));
}

TEST(NestedScopes, ALocalOfTheBodyIsLentToAnInnerScope) {
    const int result = scope([](Scope&) {
        int local = 1;
        scope(
            [](Scope& inner, RefMut<int> lent) { inner.spawn([](RefMut<int> mine) { *mine = 42; }, std::move(lent)); },
            borrow_mut(local));
        return local;
    });
    EXPECT_EQ(result, 42);
}

TEST(NestedScopes, BothHalvesAreLentOnAtOnce) {
    Numbers numbers(4, 1);
    scope(
        [](Scope&, RefMut<Numbers> all) {
            auto [left, right] = split_at_mut(std::move(all), 2);
            scope(
                [](Scope& inner, RefMut<int[]> a, RefMut<int[]> b) {
                    inner.spawn([](RefMut<int[]> mine) { mine[0] = 2; }, std::move(a));
                    b[1] = 3;
                },
                borrow_mut(left), borrow_mut(right));
            left[1] = 4;
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{2, 4, 1, 3}));
}

TEST(NestedScopes, AnOuterSharedBorrowIsLentBesideAnInnerExclusiveOne) {
    const Numbers input{1, 2, 3};
    const int result = scope(
        [](Scope&, Ref<Numbers> in) {
            int sum = 0;
            scope(
                [](Scope& inner, Ref<Numbers> numbers, RefMut<int> out) {
                    inner.spawn(
                        [](Ref<Numbers> of, RefMut<int> to) {
                            for (const int number : *of) *to += number;
                        },
                        numbers, std::move(out));
                },
                borrow(in), borrow_mut(sum));
            return sum + in->front();
        },
        borrow(input));
    EXPECT_EQ(result, 7);
}

TEST(NestedScopes, AWorkerStartsWorkersInTheSameScope) {
    const Mutex<int> count{0};
    scope(
        [](Scope& s, Ref<Mutex<int>> lent) {
            s.spawn(
                [](Scope& same, Ref<Mutex<int>> mine) {
                    for (int i = 0; i < 3; ++i)
                        same.spawn([](Ref<Mutex<int>> last) { *last->lock().operator->() += 1; }, mine);
                },
                lent);
        },
        borrow(count));
    EXPECT_EQ(*count.lock().operator->(), 3);
}

} // namespace
