// SPDX-License-Identifier: MIT
// A borrow or a handle that is kept where no type can see it: scope() counts what it lent, and ends the program while
// the owner is still alive. Rust: E0597, E0521.
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
using Numbers = std::vector<int>;

constexpr char kept_too_long[] = "E0597 \\(E0521\\): a borrow or scoped handle is kept beyond the scope that lent it";

std::optional<Ref<Numbers>> kept_borrow;
std::optional<RefMut<int[]>> kept_half;
std::optional<fearless::ScopedJoinHandle<int>> kept_handle;

TEST(KeptTooLongDeathTest, InAGlobal) {
    EXPECT_DEATH(
        {
            const Numbers numbers{1};
            scope([](Scope&, Ref<Numbers> all) { kept_borrow = all; }, borrow(numbers));
        },
        kept_too_long);
}

TEST(KeptTooLongDeathTest, InAGlobalByAWorker) {
    EXPECT_DEATH(
        {
            const Numbers numbers{1};
            scope([](Scope& s, Ref<Numbers> all) { s.spawn([](Ref<Numbers> mine) { kept_borrow = mine; }, all); },
                  borrow(numbers));
        },
        kept_too_long);
}

TEST(KeptTooLongDeathTest, InAStaticOfAFunction) {
    EXPECT_DEATH(
        {
            const Numbers numbers{1};
            scope(
                [](Scope&, Ref<Numbers> all) {
                    static std::vector<Ref<Numbers>> seen;
                    seen.push_back(all);
                },
                borrow(numbers));
        },
        kept_too_long);
}

TEST(KeptTooLongDeathTest, InAThreadLocal) {
    EXPECT_DEATH(
        {
            const Numbers numbers{1};
            scope(
                [](Scope&, Ref<Numbers> all) {
                    thread_local std::optional<Ref<Numbers>> last;
                    last = all;
                },
                borrow(numbers));
        },
        kept_too_long);
}

TEST(KeptTooLongDeathTest, AHalfOfAnExclusiveBorrow) {
    EXPECT_DEATH(
        {
            Numbers numbers(2);
            scope([](Scope&, RefMut<Numbers> all) { kept_half = fearless::split_at_mut(std::move(all), 1).second; },
                  borrow_mut(numbers));
        },
        kept_too_long);
}

TEST(KeptTooLongDeathTest, InAnExceptionOfTheBody) {
    EXPECT_DEATH(
        {
            const Numbers numbers{1};
            try {
                scope([](Scope&, Ref<Numbers> all) { throw all; }, borrow(numbers));
            } catch (const Ref<Numbers>&) {
            }
        },
        kept_too_long);
}

TEST(KeptTooLongDeathTest, InAnExceptionOfAWorker) {
    EXPECT_DEATH(
        {
            const Numbers numbers{1};
            try {
                scope([](Scope& s, Ref<Numbers> all) { s.spawn([](Ref<Numbers> mine) { throw mine; }, all); },
                      borrow(numbers));
            } catch (const Ref<Numbers>&) {
            }
        },
        kept_too_long);
}

TEST(KeptTooLongDeathTest, InAChannelOfTheWholeProgram) {
    EXPECT_DEATH(
        {
            static auto ends = fearless::channel<Ref<Numbers>>();
            const Numbers numbers{1};
            scope([](Scope&, Ref<Numbers> all) { ends.first.send(all); }, borrow(numbers));
        },
        kept_too_long);
}

TEST(KeptTooLongDeathTest, AScopedHandleInAGlobal) {
    EXPECT_DEATH(scope([](Scope& s) { kept_handle.emplace(s.spawn([] { return 1; })); }), kept_too_long);
}

TEST(KeptTooLongDeathTest, AnInnerBorrowInABorrowOfTheOuterScope) {
    EXPECT_DEATH(
        {
            const Numbers numbers{1};
            scope(
                [](Scope&, Ref<Numbers> all) {
                    static std::optional<Ref<Numbers>> place;
                    scope([](Scope&, Ref<Numbers> again) { place = again; }, borrow(all));
                },
                borrow(numbers));
        },
        kept_too_long);
}

TEST(KeptTooLong, WhatIsGivenBackInTimeIsRight) {
    const Numbers numbers{1};
    EXPECT_EQ(scope(
                  [](Scope&, Ref<Numbers> all) {
                      kept_borrow = all;
                      const std::size_t size = (*kept_borrow)->size();
                      kept_borrow.reset();
                      return size;
                  },
                  borrow(numbers)),
              1U);
}

} // namespace
