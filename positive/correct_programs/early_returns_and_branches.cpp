// SPDX-License-Identifier: MIT
// Correct programs: a borrow that is moved on one path and used on another.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <optional>
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

void grow(RefMut<Numbers> mine) { mine->push_back(0); }

TEST(EarlyReturnsAndBranches, EitherHandedOverOrUsedHere) {
    for (const bool away : {true, false}) {
        Numbers numbers{1};
        scope(
            [away](Scope& s, RefMut<Numbers> all) {
                if (away) s.spawn(grow, std::move(all));
                else all->push_back(0);
            },
            borrow_mut(numbers));
        EXPECT_EQ(numbers, (Numbers{1, 0}));
    }
}

TEST(EarlyReturnsAndBranches, HandedOverAndReturnedAtOnce) {
    for (const bool away : {true, false}) {
        Numbers numbers{1};
        const bool here = scope(
            [away](Scope& s, RefMut<Numbers> all) {
                if (away) {
                    s.spawn(grow, std::move(all));
                    return false;
                }
                all->push_back(7);
                return true;
            },
            borrow_mut(numbers));
        EXPECT_EQ(here, !away);
        EXPECT_EQ(numbers.size(), 2U);
    }
}

TEST(EarlyReturnsAndBranches, MovedInBothBranches) {
    for (const bool big : {true, false}) {
        Numbers numbers(4, 1);
        scope(
            [big](Scope& s, RefMut<Numbers> all) {
                if (big) {
                    s.spawn(grow, std::move(all));
                } else {
                    auto [left, right] = split_at_mut(std::move(all), 2);
                    s.spawn([](RefMut<int[]> half) { half[0] = 0; }, std::move(left));
                    right[0] = 5;
                }
            },
            borrow_mut(numbers));
        EXPECT_EQ(numbers, big ? (Numbers{1, 1, 1, 1, 0}) : (Numbers{0, 1, 5, 1}));
    }
}

TEST(EarlyReturnsAndBranches, ASwitchMovesInEachCase) {
    for (int what = 0; what < 3; ++what) {
        int number = 10;
        scope(
            [what](Scope& s, RefMut<int> lent) {
                switch (what) {
                case 0: s.spawn([](RefMut<int> mine) { *mine = 0; }, std::move(lent)); break;
                case 1: s.spawn([](RefMut<int> mine) { *mine = 1; }, std::move(lent)); return;
                default: *lent = 2;
                }
            },
            borrow_mut(number));
        EXPECT_EQ(number, what);
    }
}

TEST(EarlyReturnsAndBranches, ItComesBackOnOnePathOnly) {
    for (const bool away : {true, false}) {
        Numbers numbers{1};
        scope(
            [away](Scope& s, RefMut<Numbers> all) {
                if (away) {
                    auto worker = s.spawn([](RefMut<Numbers> mine) { return mine->push_back(2), std::move(mine); },
                                          std::move(all));
                    all = *std::move(worker).join();
                }
                all->push_back(3);
            },
            borrow_mut(numbers));
        EXPECT_EQ(numbers, away ? (Numbers{1, 2, 3}) : (Numbers{1, 3}));
    }
}

TEST(EarlyReturnsAndBranches, AHandleIsJoinedOnOnePathOnly) {
    for (const bool wait : {true, false}) {
        const int result = scope([wait](Scope& s) {
            auto worker = s.spawn([] { return 42; });
            if (!wait) return 0;
            return *std::move(worker).join();
        });
        EXPECT_EQ(result, wait ? 42 : 0);
    }
}

TEST(EarlyReturnsAndBranches, TheConditionalOperatorChoosesTheHalf) {
    for (const bool first : {true, false}) {
        Numbers numbers(4, 1);
        scope(
            [first](Scope& s, RefMut<Numbers> all) {
                auto [left, right] = split_at_mut(std::move(all), 2);
                s.spawn([](RefMut<int[]> half) { half[0] = 0; }, first ? std::move(left) : std::move(right));
            },
            borrow_mut(numbers));
        EXPECT_EQ(numbers, first ? (Numbers{0, 1, 1, 1}) : (Numbers{1, 1, 0, 1}));
    }
}

TEST(EarlyReturnsAndBranches, AHandleIsAskedInALoopAndThenJoined) {
    const int result = scope([](Scope& s) {
        auto worker = s.spawn([] { return 42; });
        while (!worker.is_finished()) continue;
        return *std::move(worker).join();
    });
    EXPECT_EQ(result, 42);
}

} // namespace
