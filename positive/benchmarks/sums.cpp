// SPDX-License-Identifier: MIT
// Exercise 1 on 10^8 numbers: parallel_sum beside one thread, threads split by hand, oneTBB and Rust.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <functional>
#include <numeric>
#include <thread>
#include <vector>

#include "parallel_sum.hpp"

#if defined(FEARLESS_HAS_TBB)
#    include <tbb/blocked_range.h>
#    include <tbb/parallel_reduce.h>
#endif
#if defined(FEARLESS_HAS_RUST)
extern "C" std::int64_t rust_scope_sum(const std::int64_t* data, std::size_t size, std::size_t workers);
#endif

namespace {

const std::vector<std::int64_t>& numbers() {
    static const std::vector<std::int64_t> all(100'000'000, 1);
    return all;
}
const std::size_t workers = fearless::available_parallelism();

void sum_fearless(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(parallel_sum(numbers(), workers));
}
void sum_one_thread(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(std::reduce(numbers().begin(), numbers().end(), std::int64_t{0}));
}
void sum_hand_split(benchmark::State& state) {
    const std::vector<std::int64_t>& all = numbers();
    for (auto _ : state) {
        std::vector<std::int64_t> sums(workers);
        {
            std::vector<std::jthread> threads;
            const std::size_t size = (all.size() + workers - 1) / workers;
            for (std::size_t i = 0; i < workers; ++i)
                threads.emplace_back([&, i] {
                    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(i * size);
                    const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), (i + 1) * size));
                    sums[i] = std::accumulate(begin, end, std::int64_t{0});
                });
        }
        benchmark::DoNotOptimize(std::accumulate(sums.begin(), sums.end(), std::int64_t{0}));
    }
}
BENCHMARK(sum_fearless)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(sum_one_thread)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(sum_hand_split)->UseRealTime()->Unit(benchmark::kMillisecond);

#if defined(FEARLESS_HAS_TBB)
void sum_tbb(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(tbb::parallel_reduce(
            tbb::blocked_range<const std::int64_t*>{numbers().data(), numbers().data() + numbers().size()},
            std::int64_t{0},
            [](const auto& range, std::int64_t sum) { return std::accumulate(range.begin(), range.end(), sum); },
            std::plus<>{}));
}
BENCHMARK(sum_tbb)->UseRealTime()->Unit(benchmark::kMillisecond);
#endif
#if defined(FEARLESS_HAS_RUST)
void sum_rust(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(rust_scope_sum(numbers().data(), numbers().size(), workers));
}
BENCHMARK(sum_rust)->UseRealTime()->Unit(benchmark::kMillisecond);
#endif

} // namespace
