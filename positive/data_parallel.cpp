// SPDX-License-Identifier: MIT
// The guide's advice: prefer a data-parallel library. The same sums and maxima with oneTBB, beside the hand-made ones.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <numeric>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>
#include <tbb/parallel_reduce.h>
#include <vector>

#include "parallel_sum.hpp"

namespace {

std::int64_t tbb_sum(const std::vector<std::int64_t>& data) {
    return tbb::parallel_reduce(
        tbb::blocked_range<std::size_t>{0, data.size()}, std::int64_t{0},
        [&data](const tbb::blocked_range<std::size_t>& range, std::int64_t sum) {
            for (std::size_t i = range.begin(); i != range.end(); ++i) sum += data[i];
            return sum;
        },
        std::plus<>{});
}

TEST(DataParallel, TheLibrarySumsAsTheHandMadeChunksDo) {
    std::vector<std::int64_t> numbers(1000000);
    std::iota(numbers.begin(), numbers.end(), 1);
    EXPECT_EQ(tbb_sum(numbers), 500000500000);
    EXPECT_EQ(tbb_sum(numbers), parallel_sum(numbers, fearless::available_parallelism()));
}

TEST(DataParallel, TheLibraryFindsTheMaximaOfRows) {
    const std::vector<std::vector<int>> rows{{3, 7, 1}, {9, 2}, {4, 8, 6, 5}};
    std::vector<int> maxima(rows.size());
    tbb::parallel_for(std::size_t{0}, rows.size(),
                      [&](std::size_t i) { maxima[i] = *std::max_element(rows[i].begin(), rows[i].end()); });
    EXPECT_EQ(maxima, (std::vector{7, 9, 8}));
}

} // namespace
