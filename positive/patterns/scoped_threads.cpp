// SPDX-License-Identifier: MIT
// Scoped threads: a scope waits for its workers, so they may borrow from the function around it.
#include <fearless/fearless.hpp>

#include <cstdio>
#include <numeric>
#include <utility>
#include <vector>

using Numbers = std::vector<int>;

int main() {
    Numbers numbers{1, 2, 3, 4, 5, 6, 7, 8};

    // Many may read. Each worker gets a copy of the shared borrow, and no copy of the numbers.
    const int total = fearless::scope(
        [](fearless::Scope& s, fearless::Ref<Numbers> all) {
            auto sum = s.spawn(
                [](fearless::Ref<Numbers> mine) { return std::accumulate(mine->begin(), mine->end(), 0); }, all);
            auto count = s.spawn([](fearless::Ref<Numbers> mine) { return static_cast<int>(mine->size()); }, all);
            return *std::move(sum).join() * *std::move(count).join();
        },
        fearless::borrow(numbers));
    std::printf("sum times count: %d\n", total);

    // Or one may write. Two disjoint halves have two writers, without a lock.
    fearless::scope(
        [](fearless::Scope& s, fearless::RefMut<Numbers> all) {
            auto [left, right] = fearless::split_at_mut(std::move(all), 4);
            s.spawn(
                [](fearless::RefMut<int[]> half) {
                    for (int& n : half) n *= 2;
                },
                std::move(left));
            s.spawn(
                [](fearless::RefMut<int[]> half) {
                    for (int& n : half) n *= 3;
                },
                std::move(right));
        },
        fearless::borrow_mut(numbers));

    // Here all workers have ended, and the numbers are the parent's again.
    for (const int number : numbers) {
        std::printf("%d ", number);
    }
    std::printf("\n");
}
