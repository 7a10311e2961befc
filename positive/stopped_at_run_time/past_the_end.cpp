// SPDX-License-Identifier: MIT
// Pieces that do not exist: where Rust panics, an exception says what is wrong.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <stdexcept>
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

// Whether using {1, 2, 3}, lent shared, throws an E.
template <class E, class Use>
void expect_throw_shared(Use use) {
    const Numbers numbers{1, 2, 3};
    EXPECT_THROW(scope([use](Scope&, Ref<Numbers> all) { (void)use(all); }, borrow(numbers)), E);
}
template <class E, class Use>
void expect_throw(Use use) {
    Numbers numbers{1, 2, 3};
    EXPECT_THROW(scope([use](Scope&, RefMut<Numbers> all) { (void)use(std::move(all)); }, borrow_mut(numbers)), E);
}

TEST(PastTheEnd, ASplit) {
    expect_throw_shared<std::out_of_range>([](Ref<Numbers> all) { return fearless::split_at(all, 4); });
    expect_throw<std::out_of_range>([](RefMut<Numbers> all) { return fearless::split_at_mut(std::move(all), 4); });
}

TEST(PastTheEnd, ASplitOfAHalf) {
    expect_throw<std::out_of_range>([](RefMut<Numbers> all) {
        auto [left, right] = fearless::split_at_mut(std::move(all), 1);
        return fearless::split_at_mut(std::move(left), 2);
    });
}

TEST(PastTheEnd, ASplitAtTheEndIsRight) {
    Numbers numbers{1, 2, 3};
    scope(
        [](Scope&, RefMut<Numbers> all) {
            auto [left, right] = fearless::split_at_mut(std::move(all), 3);
            EXPECT_EQ(left.size(), 3U);
            EXPECT_TRUE(right.empty());
        },
        borrow_mut(numbers));
}

TEST(PastTheEnd, ChunksOfNothing) {
    expect_throw_shared<std::invalid_argument>([](Ref<Numbers> all) { return fearless::chunks(all, 0); });
    expect_throw<std::invalid_argument>([](RefMut<Numbers> all) { return fearless::chunks_mut(std::move(all), 0); });
}

TEST(PastTheEnd, AnIndex) {
    expect_throw_shared<std::out_of_range>([](Ref<Numbers> all) { return fearless::split_at(all, 2).first[2]; });
    expect_throw<std::out_of_range>(
        [](RefMut<Numbers> all) { fearless::split_at_mut(std::move(all), 2).second[1] = 0; });
}

TEST(PastTheEnd, ThePieceAfterTheLast) {
    Numbers numbers{1, 2, 3};
    scope(
        [](Scope&, RefMut<Numbers> all) {
            auto pieces = fearless::chunks_mut(std::move(all), 2);
            EXPECT_TRUE(pieces.next());
            EXPECT_TRUE(pieces.next());
            EXPECT_FALSE(pieces.next());
            EXPECT_THROW((void)*pieces.begin(), std::out_of_range);
        },
        borrow_mut(numbers));
}

TEST(PastTheEnd, TheScopeIsWholeAfterwards) {
    Numbers numbers{1, 2, 3};
    scope(
        [](Scope& s, Ref<Numbers> all) {
            EXPECT_THROW((void)fearless::split_at(all, 4), std::out_of_range);
            EXPECT_EQ(*s.spawn([](Ref<Numbers> mine) { return mine->size(); }, all).join(), 3U);
        },
        borrow(numbers));
}

} // namespace
