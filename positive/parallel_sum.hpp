// SPDX-License-Identifier: MIT
// Exercise 1's function, for its test, its benchmark and the comparison with a data-parallel library.
#pragma once

#include <fearless/fearless.hpp>

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

// The sum of `data`, each of `chunks` workers adding up a part of it. No chunks are one chunk; more chunks than numbers
// are as many as there are numbers.
inline std::int64_t parallel_sum(const std::vector<std::int64_t>& data, std::size_t chunks) {
    const std::size_t parts = chunks == 0 ? 1 : chunks;
    const std::size_t size = data.size() < parts ? 1 : (data.size() + parts - 1) / parts;
    return fearless::scope(
        [](fearless::Scope& s, fearless::Ref<std::vector<std::int64_t>> all, fearless::Ref<std::size_t> elements) {
            std::vector<fearless::ScopedJoinHandle<std::int64_t>> workers;
            for (fearless::Ref<std::int64_t[]> chunk : fearless::chunks(all, *elements))
                workers.push_back(s.spawn(
                    [](fearless::Ref<std::int64_t[]> mine) {
                        return std::accumulate(mine.begin(), mine.end(), std::int64_t{0});
                    },
                    std::move(chunk)));
            std::int64_t sum = 0;
            for (auto& worker : workers) sum += *std::move(worker).join();
            return sum;
        },
        fearless::borrow(data), fearless::borrow(size));
}
