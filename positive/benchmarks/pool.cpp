// SPDX-License-Identifier: MIT
// Exercise 2 with 10^6 jobs: four workers over one locked queue, beside the same by hand and in Rust.
#include <fearless/fearless.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <deque>
#include <mutex>
#include <numeric>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#if defined(FEARLESS_HAS_TBB)
#    include <tbb/concurrent_queue.h>
#    include <tbb/task_group.h>
#endif
#if defined(FEARLESS_HAS_RUST)
extern "C" std::int64_t rust_pool(std::size_t jobs, std::size_t workers);
#endif

namespace {

constexpr std::size_t jobs = 1'000'000;
constexpr std::size_t crew = 4;

std::deque<std::int64_t> numbers() {
    std::deque<std::int64_t> all(jobs);
    std::iota(all.begin(), all.end(), 1);
    return all;
}

void pool_fearless(benchmark::State& state) {
    using Jobs = fearless::Arc<fearless::Mutex<std::deque<std::int64_t>>>;
    for (auto _ : state) {
        const Jobs queue{std::in_place, numbers()};
        std::vector<fearless::JoinHandle<std::int64_t>> workers;
        for (std::size_t i = 0; i < crew; ++i)
            workers.push_back(fearless::spawn(
                [](Jobs mine) {
                    const auto next = [&]() -> std::optional<std::int64_t> {
                        auto all = mine->lock();
                        if (all->empty()) return std::nullopt;
                        const std::int64_t job = all->front();
                        all->pop_front();
                        return job;
                    };
                    std::int64_t sum = 0;
                    while (const auto job = next()) sum += *job;
                    return sum;
                },
                queue));
        std::int64_t sum = 0;
        for (auto& worker : workers) sum += *std::move(worker).join();
        benchmark::DoNotOptimize(sum);
    }
}

void pool_by_hand(benchmark::State& state) {
    for (auto _ : state) {
        std::mutex mutex;
        std::deque<std::int64_t> queue = numbers();
        std::vector<std::int64_t> sums(crew);
        {
            std::vector<std::jthread> workers;
            for (std::size_t i = 0; i < crew; ++i)
                workers.emplace_back([&, i] {
                    const auto next = [&]() -> std::optional<std::int64_t> {
                        const std::lock_guard lock{mutex};
                        if (queue.empty()) return std::nullopt;
                        const std::int64_t job = queue.front();
                        queue.pop_front();
                        return job;
                    };
                    std::int64_t sum = 0;
                    while (const auto job = next()) sum += *job;
                    sums[i] = sum;
                });
        }
        benchmark::DoNotOptimize(std::accumulate(sums.begin(), sums.end(), std::int64_t{0}));
    }
}

#if defined(FEARLESS_HAS_TBB)
// Four tasks of oneTBB's own workers over its concurrent queue.
void pool_tbb(benchmark::State& state) {
    for (auto _ : state) {
        const std::deque<std::int64_t> all = numbers();
        tbb::concurrent_queue<std::int64_t> queue(all.begin(), all.end());
        std::vector<std::int64_t> sums(crew);
        tbb::task_group workers;
        for (std::size_t i = 0; i < crew; ++i)
            workers.run([&, i] {
                std::int64_t sum = 0;
                for (std::int64_t job = 0; queue.try_pop(job);) sum += job;
                sums[i] = sum;
            });
        workers.wait();
        benchmark::DoNotOptimize(std::accumulate(sums.begin(), sums.end(), std::int64_t{0}));
    }
}
BENCHMARK(pool_tbb)->UseRealTime()->Unit(benchmark::kMillisecond);
#endif

BENCHMARK(pool_fearless)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(pool_by_hand)->UseRealTime()->Unit(benchmark::kMillisecond);

#if defined(FEARLESS_HAS_RUST)
void pool_rust(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(rust_pool(jobs, crew));
}
BENCHMARK(pool_rust)->UseRealTime()->Unit(benchmark::kMillisecond);
#endif

} // namespace
