// SPDX-License-Identifier: MIT
// The same object lent twice, once exclusively: no compiler compares two arguments, so scope() does, before anything
// runs. Rust: E0499, E0502.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::BorrowError;
using fearless::scope;
using Numbers = std::vector<int>;

// A body for any loans, which must not be reached.
constexpr auto unreachable = [](fearless::Scope& s, auto...) {
    s.spawn([] { ADD_FAILURE() << "a worker was started"; });
    ADD_FAILURE() << "the body was called";
};
constexpr auto reached = [](fearless::Scope&, auto...) { return true; };

TEST(LentTwice, ExclusiveTwice) {
    Numbers numbers{1, 2, 3};
    EXPECT_THROW(scope(unreachable, borrow_mut(numbers), borrow_mut(numbers)), BorrowError);
}

TEST(LentTwice, SharedAndExclusiveInEitherOrder) {
    Numbers numbers{1, 2, 3};
    EXPECT_THROW(scope(unreachable, borrow(numbers), borrow_mut(numbers)), BorrowError);
    EXPECT_THROW(scope(unreachable, borrow_mut(numbers), borrow(numbers)), BorrowError);
}

TEST(LentTwice, TheFirstAndTheLastOfMany) {
    int a = 0;
    int b = 0;
    int c = 0;
    EXPECT_THROW(scope(unreachable, borrow_mut(a), borrow_mut(b), borrow(c), borrow(a)), BorrowError);
}

TEST(LentTwice, ThroughAnotherName) {
    Numbers numbers{1, 2, 3};
    Numbers& alias = numbers;
    EXPECT_THROW(scope(unreachable, borrow_mut(numbers), borrow_mut(alias)), BorrowError);
}

TEST(LentTwice, AnElementBesideItsVector) {
    Numbers numbers{1, 2, 3};
    EXPECT_THROW(scope(unreachable, borrow_mut(numbers), borrow(numbers[1])), BorrowError);
    EXPECT_THROW(scope(unreachable, borrow(numbers), borrow_mut(numbers[2])), BorrowError);
}

TEST(LentTwice, AnElementBesideItsArray) {
    int plain[3]{1, 2, 3};
    std::array<int, 3> other{1, 2, 3};
    EXPECT_THROW(scope(unreachable, borrow_mut(plain), borrow(plain[1])), BorrowError);
    EXPECT_THROW(scope(unreachable, borrow_mut(other), borrow(other[1])), BorrowError);
}

TEST(LentTwice, AMemberBesideItsObject) {
    struct Pair {
        int first = 1;
        int second = 2;
    } pair;
    EXPECT_THROW(scope(unreachable, borrow_mut(pair), borrow(pair.second)), BorrowError);
}

TEST(LentTwice, OverlappingSpans) {
    Numbers numbers{1, 2, 3, 4};
    const std::span all{numbers};
    EXPECT_THROW(scope(unreachable, borrow_mut(all.first(3)), borrow_mut(all.subspan(2))), BorrowError);
    EXPECT_THROW(scope(unreachable, borrow_mut(all.first(1)), borrow(numbers)), BorrowError);
}

TEST(LentTwice, TheSameBorrowLentOnTwice) {
    int number = 1;
    scope(
        [](fearless::Scope&, fearless::RefMut<int> lent) {
            EXPECT_THROW(scope(unreachable, borrow_mut(lent), borrow_mut(lent)), BorrowError);
            EXPECT_THROW(scope(unreachable, borrow(lent), borrow_mut(lent)), BorrowError);
            *lent = 2;
        },
        borrow_mut(number));
    EXPECT_EQ(number, 2);
}

TEST(LentTwice, TheMessageNamesTheRule) {
    int number = 1;
    try {
        scope(unreachable, borrow_mut(number), borrow_mut(number));
        FAIL() << "nothing was thrown";
    } catch (const BorrowError& error) {
        EXPECT_STREQ(error.what(), "E0499 (E0502): the same object is lent twice, and one of the borrows is exclusive");
    }
}

TEST(LentTwice, SharedTwiceIsRight) {
    const Numbers numbers{1, 2, 3};
    EXPECT_TRUE(scope(reached, borrow(numbers), borrow(numbers), borrow(numbers[1])));
}

TEST(LentTwice, NeighboursAreRight) {
    Numbers numbers{1, 2, 3, 4};
    const std::span all{numbers};
    EXPECT_TRUE(scope(reached, borrow_mut(all.first(2)), borrow_mut(all.subspan(2))));
    EXPECT_TRUE(scope(reached, borrow_mut(numbers[0]), borrow_mut(numbers[1])));
    EXPECT_TRUE(scope(reached, borrow_mut(all.first(0)), borrow_mut(numbers)));
}

} // namespace
