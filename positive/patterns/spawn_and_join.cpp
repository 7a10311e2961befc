// SPDX-License-Identifier: MIT
// Spawn and join: a thread starts at once, runs beside its parent, and brings its result back through join().
#include <fearless/fearless.hpp>

#include <cstdio>
#include <numeric>
#include <stdexcept>
#include <utility>
#include <vector>

int main() {
    // The worker returns its result. There is no variable that both threads use.
    auto sum = fearless::spawn([] {
        std::vector<int> numbers(1000);
        std::iota(numbers.begin(), numbers.end(), 1);
        return std::accumulate(numbers.begin(), numbers.end(), 0);
    });
    std::printf("the sum is %d\n", *std::move(sum).join());

    // Start all workers, then join all: they run at the same time.
    std::vector<fearless::JoinHandle<int>> workers;
    for (int number = 1; number <= 3; ++number) {
        workers.push_back(fearless::spawn([](int mine) { return mine * mine; }, number));
    }
    for (fearless::JoinHandle<int>& worker : workers) {
        std::printf("a square is %d\n", *std::move(worker).join());
    }

    // An exception ends its worker only. join() returns it, and the parent decides.
    auto unlucky = fearless::spawn(
        [](bool fails) {
            if (fails) {
                throw std::runtime_error("no such file");
            }
            return 1;
        },
        true);
    if (!std::move(unlucky).join().has_value()) {
        std::printf("the worker failed\n");
    }
}
