// SPDX-License-Identifier: MIT
// Correct programs: borrows that are made, moved and made again in loops.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::chunks;
using fearless::chunks_mut;
using fearless::iter;
using fearless::iter_mut;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;
using fearless::split_at_mut;
using fearless::zip;
using Numbers = std::vector<int>;

TEST(BorrowsInLoops, AnExclusiveBorrowGoesOutAndComesBackInEachRound) {
    Numbers numbers{1, 2, 3};
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            for (int round = 0; round < 3; ++round) {
                auto worker = s.spawn(
                    [](RefMut<Numbers> mine, int number) {
                        mine->push_back(number);
                        return mine;
                    },
                    std::move(all), round);
                all = *std::move(worker).join();
            }
            EXPECT_EQ(all->size(), 6U);
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{1, 2, 3, 0, 1, 2}));
}

TEST(BorrowsInLoops, TheRestIsSplitUntilNothingIsLeft) {
    Numbers numbers(7, 1);
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            auto whole = split_at_mut(std::move(all), 0);
            RefMut<int[]> rest = std::move(whole.second);
            while (rest.size() > 2) {
                auto [piece, others] = split_at_mut(std::move(rest), 2);
                s.spawn(
                    [](RefMut<int[]> mine) {
                        for (int& number : mine) number += 1;
                    },
                    std::move(piece));
                rest = std::move(others);
            }
            for (int& number : rest) number = 0;
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{2, 2, 2, 2, 2, 2, 0}));
}

TEST(BorrowsInLoops, AWhileLoopTakesPieceAfterPiece) {
    Numbers numbers(5, 1);
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            auto pieces = chunks_mut(std::move(all), 2);
            while (auto piece = pieces.next()) s.spawn([](RefMut<int[]> mine) { mine[0] = 9; }, *std::move(piece));
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{9, 1, 9, 1, 9}));
}

TEST(BorrowsInLoops, TheSameSharedBorrowGoesToEveryWorker) {
    const Numbers numbers{1, 2, 3};
    const int sum = scope(
        [](Scope& s, Ref<Numbers> all) -> int {
            std::vector<fearless::ScopedJoinHandle<int>> workers;
            for (std::size_t at = 0; at < all->size(); ++at)
                workers.push_back(s.spawn([](Ref<Numbers> mine, std::size_t i) { return (*mine)[i]; }, all, at));
            int total = 0;
            for (auto& worker : workers) total += *std::move(worker).join();
            return total + (*all)[0];
        },
        borrow(numbers));
    EXPECT_EQ(sum, 7);
}

TEST(BorrowsInLoops, EachSlotIsWrittenBeforeItIsHandedOver) {
    Numbers slots(4);
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            int number = 0;
            for (RefMut<int> slot : iter_mut(std::move(all))) {
                *slot = number++;
                s.spawn([](RefMut<int> mine) { *mine *= 10; }, std::move(slot));
            }
        },
        borrow_mut(slots));
    EXPECT_EQ(slots, (Numbers{0, 10, 20, 30}));
}

TEST(BorrowsInLoops, SomePiecesGoToWorkersAndSomeStay) {
    Numbers numbers(6, 1);
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            bool away = true;
            for (auto piece : chunks_mut(std::move(all), 1)) {
                if (away) s.spawn([](RefMut<int[]> mine) { mine[0] = 2; }, std::move(piece));
                else piece[0] = 3;
                away = !away;
            }
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{2, 3, 2, 3, 2, 3}));
}

TEST(BorrowsInLoops, ALoopBreaksAndTheRestIsUsedAfterwards) {
    Numbers numbers(6, 1);
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            auto pieces = chunks_mut(std::move(all), 2);
            for (auto piece : pieces) {
                s.spawn([](RefMut<int[]> mine) { mine[0] = 2; }, std::move(piece));
                if (pieces.size() == 1) break;
            }
            auto last = pieces.next();
            ASSERT_TRUE(last);
            (*last)[1] = 5;
            EXPECT_FALSE(pieces.next());
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{2, 1, 2, 1, 1, 5}));
}

TEST(BorrowsInLoops, SlotsAndInputsGoInStep) {
    const std::vector<Numbers> rows{{1, 2}, {}, {3}};
    std::vector<int> sums(3, -1);
    scope(
        [](Scope& s, Ref<std::vector<Numbers>> in, RefMut<std::vector<int>> out) {
            for (auto [slot, row] : zip(iter_mut(std::move(out)), iter(in)))
                s.spawn([](RefMut<int> sum, Ref<Numbers> of) { *sum = std::accumulate(of->begin(), of->end(), 0); },
                        std::move(slot), row);
        },
        borrow(rows), borrow_mut(sums));
    EXPECT_EQ(sums, (std::vector{3, 0, 3}));
}

TEST(BorrowsInLoops, ScopesAreOpenedInALoop) {
    Numbers numbers;
    for (int round = 0; round < 3; ++round) {
        scope(
            [round](Scope& s, RefMut<Numbers> all) {
                s.spawn([round](RefMut<Numbers> mine) { mine->push_back(round); }, std::move(all));
            },
            borrow_mut(numbers));
        numbers.push_back(-1);
    }
    EXPECT_EQ(numbers, (Numbers{0, -1, 1, -1, 2, -1}));
}

} // namespace
