// SPDX-License-Identifier: MIT
// A thread that owns its data, and the version of the library that saw to it.
#include <fearless/spawn.hpp>
#include <fearless/version.hpp>

#include <cstdio>
#include <numeric>
#include <utility>
#include <vector>

int main() {
    const std::vector<int> numbers{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    const auto sum = [](std::vector<int> mine) { return std::accumulate(mine.begin(), mine.end(), 0); };
    auto worker = fearless::spawn(sum, numbers);
    std::printf("%d by fearless %d.%d.%d\n", *std::move(worker).join(), fearless::version_major,
                fearless::version_minor, fearless::version_patch);
}
