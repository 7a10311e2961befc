// SPDX-License-Identifier: MIT
// Correct programs: an owner that is lent, used, and lent again, and in many shapes.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;
using fearless::split_at_mut;
using Numbers = std::vector<int>;

TEST(LendingAgain, SharedThenExclusiveThenUsed) {
    Numbers numbers{1, 2};
    const std::size_t size = scope([](Scope&, Ref<Numbers> all) { return all->size(); }, borrow(numbers));
    scope([](Scope& s, RefMut<Numbers> all) { s.spawn([](RefMut<Numbers> mine) { mine->clear(); }, std::move(all)); },
          borrow_mut(numbers));
    numbers.push_back(static_cast<int>(size));
    const Numbers moved = std::move(numbers);
    EXPECT_EQ(moved, (Numbers{2}));
}

TEST(LendingAgain, TheSameObjectIsLentSharedTwice) {
    const Numbers numbers{1, 2};
    EXPECT_EQ(scope([](Scope&, Ref<Numbers> a, Ref<Numbers> b) { return a->size() + b->size(); }, borrow(numbers),
                    borrow(numbers)),
              4U);
}

TEST(LendingAgain, MembersOfOneObjectAreLentEachForItsUse) {
    struct Table {
        Numbers rows{1, 2, 3};
        int sum = 0;
    } table;
    scope(
        [](Scope& s, Ref<Numbers> rows, RefMut<int> sum) {
            s.spawn(
                [](Ref<Numbers> of, RefMut<int> to) {
                    for (const int row : *of) *to += row;
                },
                rows, std::move(sum));
        },
        borrow(table.rows), borrow_mut(table.sum));
    EXPECT_EQ(table.sum, 6);
}

TEST(LendingAgain, ACArrayAndAStdArray) {
    int plain[4]{1, 2, 3, 4};
    std::array<int, 2> other{5, 6};
    scope(
        [](Scope& s, RefMut<int[4]> a, RefMut<std::array<int, 2>> b) {
            auto [left, right] = split_at_mut(std::move(a), 1);
            s.spawn([](RefMut<int[]> mine) { mine[2] = 0; }, std::move(right));
            left[0] = (*b)[1];
        },
        borrow_mut(plain), borrow_mut(other));
    EXPECT_EQ(plain[0], 6);
    EXPECT_EQ(plain[3], 0);
}

TEST(LendingAgain, DisjointSubspansOfOneVector) {
    Numbers numbers(4, 1);
    const std::span all{numbers};
    scope(
        [](Scope& s, RefMut<int[]> a, RefMut<int[]> b) {
            s.spawn([](RefMut<int[]> mine) { mine[0] = 2; }, std::move(a));
            s.spawn([](RefMut<int[]> mine) { mine[0] = 3; }, std::move(b));
        },
        borrow_mut(all.first(2)), borrow_mut(all.subspan(2)));
    EXPECT_EQ(numbers, (Numbers{2, 1, 3, 1}));
}

TEST(LendingAgain, WhatAUniquePtrOwns) {
    const auto owner = std::make_unique<Numbers>(Numbers{1});
    scope([](Scope& s,
             RefMut<Numbers> all) { s.spawn([](RefMut<Numbers> mine) { mine->push_back(2); }, std::move(all)); },
          borrow_mut(*owner));
    EXPECT_EQ(*owner, (Numbers{1, 2}));
}

TEST(LendingAgain, AnAtomicIsWrittenExclusivelyAndReadShared) {
    std::atomic<int> count{0};
    scope(
        [](Scope& s, RefMut<std::atomic<int>> lent) {
            lent->fetch_add(1);
            s.spawn([](RefMut<std::atomic<int>> mine) { mine->fetch_add(1); }, std::move(lent));
        },
        borrow_mut(count));
    EXPECT_EQ(scope([](Scope&, Ref<std::atomic<int>> lent) { return lent->load(); }, borrow(count)), 2);
}

TEST(LendingAgain, AFunctionLendsItsParameter) {
    const auto twice = [](Numbers numbers) {
        scope(
            [](Scope& s, RefMut<Numbers> all) {
                s.spawn(
                    [](RefMut<Numbers> mine) {
                        for (int& number : *mine) number *= 2;
                    },
                    std::move(all));
            },
            borrow_mut(numbers));
        return numbers;
    };
    EXPECT_EQ(twice({1, 2}), (Numbers{2, 4}));
}

TEST(LendingAgain, EmptyOwnersOverlapWithNothing) {
    Numbers none;
    Numbers some{1};
    scope([](Scope&, RefMut<Numbers> a, Ref<Numbers> b) { a->push_back(b->front()); }, borrow_mut(none), borrow(some));
    EXPECT_EQ(none, (Numbers{1}));
}

} // namespace
