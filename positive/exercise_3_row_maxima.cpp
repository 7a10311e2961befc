// SPDX-License-Identifier: MIT
// Exercise 3: the greatest number of each row, each worker writing into a slot of its own.
// Pitfalls: two-mutable, overlapping-pieces
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace {

using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;

using Row = std::vector<int>;

// The maximum of each row; of an empty row the least int.
std::vector<int> row_maxima(const std::vector<Row>& rows) {
    std::vector<int> maxima(rows.size());
    fearless::scope(
        [](Scope& s, RefMut<std::vector<int>> slots, Ref<std::vector<Row>> all) {
            for (auto [slot, row] : zip(iter_mut(std::move(slots)), iter(all))) {
                s.spawn(
                    [](RefMut<int> maximum, Ref<Row> mine) {
                        *maximum = std::numeric_limits<int>::min();
                        for (const int number : *mine) *maximum = std::max(*maximum, number);
                    },
                    std::move(slot), std::move(row));
            }
        },
        fearless::borrow_mut(maxima), fearless::borrow(rows));
    return maxima;
}

TEST(Exercise3, EachRowHasItsMaximum) {
    EXPECT_EQ(row_maxima({{3, 7, 1}, {9, 2}, {4, 8, 6, 5}}), (std::vector{7, 9, 8}));
}

TEST(Exercise3, AnEmptyRowGivesTheLeastInt) {
    EXPECT_EQ(row_maxima({{}, {-5}}), (std::vector{std::numeric_limits<int>::min(), -5}));
}

TEST(Exercise3, NoRowsGiveNoMaxima) { EXPECT_TRUE(row_maxima({}).empty()); }

} // namespace
