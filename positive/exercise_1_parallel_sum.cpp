// SPDX-License-Identifier: MIT
// Exercise 1: the sum of many numbers, in as many chunks as asked for.
#include <gtest/gtest.h>

#include <cstdint>
#include <numeric>
#include <vector>

#include "parallel_sum.hpp"

namespace {

std::vector<std::int64_t> numbers_up_to(std::size_t last) {
    std::vector<std::int64_t> numbers(last);
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

TEST(Exercise1, TheFirstMillionSumsUpToItsClosedForm) {
    const std::vector<std::int64_t> numbers = numbers_up_to(1000000);
    for (const std::size_t chunks : {1U, 2U, 3U, 4U, 7U, 64U}) EXPECT_EQ(parallel_sum(numbers, chunks), 500000500000);
}

TEST(Exercise1, EveryChunkCountFromNoneToBeyondTheLength) {
    for (std::size_t length = 0; length <= 9; ++length) {
        const std::vector<std::int64_t> numbers = numbers_up_to(length);
        const auto closed_form = static_cast<std::int64_t>(length * (length + 1) / 2);
        for (std::size_t chunks = 0; chunks <= length + 3; ++chunks)
            EXPECT_EQ(parallel_sum(numbers, chunks), closed_form) << length << " numbers in " << chunks << " chunks";
    }
}

} // namespace
