// SPDX-License-Identifier: MIT
// Starting and joining: a value through spawn, two halves through scope, beside what one would write by hand.
#include <fearless/fearless.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <future>
#include <numeric>
#include <pthread.h>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#if defined(FEARLESS_HAS_RUST)
extern "C" std::int32_t rust_spawn_join(std::int32_t value);
extern "C" std::int32_t rust_builder_join(std::int32_t value);
extern "C" std::int64_t rust_scope_sum(const std::int64_t* data, std::size_t size, std::size_t workers);
#endif

namespace {

using Numbers = std::vector<std::int64_t>;

// --- spawn + join of a value ---

void spawn_fearless(benchmark::State& state) {
    for (auto _ : state) {
        auto worker = fearless::spawn([](int value) { return value; }, 42);
        benchmark::DoNotOptimize(*std::move(worker).join());
    }
}
void spawn_thread_and_promise(benchmark::State& state) {
    for (auto _ : state) {
        std::promise<int> promise;
        std::future<int> future = promise.get_future();
        std::thread worker([](std::promise<int> result, int value) { result.set_value(value); }, std::move(promise),
                           42);
        benchmark::DoNotOptimize(future.get());
        worker.join();
    }
}
void spawn_packaged_task(benchmark::State& state) {
    for (auto _ : state) {
        std::packaged_task<int(int)> task([](int value) { return value; });
        std::future<int> future = task.get_future();
        std::thread worker(std::move(task), 42);
        worker.join();
        benchmark::DoNotOptimize(future.get());
    }
}
void spawn_async(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(std::async(std::launch::async, [](int value) { return value; }, 42).get());
}
void spawn_pthread(benchmark::State& state) {
    for (auto _ : state) {
        int value = 42;
        pthread_t worker;
        pthread_create(&worker, nullptr, [](void* v) { return v; }, &value);
        void* result = nullptr;
        pthread_join(worker, &result);
        benchmark::DoNotOptimize(*static_cast<int*>(result));
    }
}

// --- a thread with a name ---

void named_builder(benchmark::State& state) {
    for (auto _ : state) {
        auto worker = fearless::Builder{}.name("worker").spawn([](int value) { return value; }, 42);
        benchmark::DoNotOptimize(*std::move(*worker).join());
    }
}
void named_by_hand(benchmark::State& state) {
    for (auto _ : state) {
        std::promise<int> promise;
        std::future<int> future = promise.get_future();
        std::thread worker(
            [](std::promise<int> result, std::string name, int value) {
                pthread_setname_np(pthread_self(), name.c_str());
                result.set_value(value);
            },
            std::move(promise), std::string{"worker"}, 42);
        benchmark::DoNotOptimize(future.get());
        worker.join();
    }
}

// --- two halves of a vector, borrowed ---

std::int64_t sum(std::span<const std::int64_t> numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), std::int64_t{0});
}
void halves_fearless(benchmark::State& state) {
    const Numbers numbers(1024, 1);
    for (auto _ : state) {
        const auto total = fearless::scope(
            [](fearless::Scope& s, fearless::Ref<Numbers> all) {
                const auto half = [](fearless::Ref<std::int64_t[]> mine) {
                    return std::accumulate(mine.begin(), mine.end(), std::int64_t{0});
                };
                auto [left, right] = split_at(all, all->size() / 2);
                auto first = s.spawn(half, std::move(left));
                auto second = s.spawn(half, std::move(right));
                return *std::move(first).join() + *std::move(second).join();
            },
            fearless::borrow(numbers));
        benchmark::DoNotOptimize(total);
    }
}
void halves_jthread(benchmark::State& state) {
    const Numbers numbers(1024, 1);
    for (auto _ : state) {
        const std::span all{numbers};
        std::int64_t left = 0;
        std::int64_t right = 0;
        {
            std::jthread first([&] { left = sum(all.first(512)); });
            std::jthread second([&] { right = sum(all.subspan(512)); });
        }
        benchmark::DoNotOptimize(left + right);
    }
}

#if defined(FEARLESS_HAS_RUST)
void spawn_rust(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(rust_spawn_join(42));
}
void halves_rust(benchmark::State& state) {
    const Numbers numbers(1024, 1);
    for (auto _ : state) benchmark::DoNotOptimize(rust_scope_sum(numbers.data(), numbers.size(), 2));
}
void named_rust(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(rust_builder_join(42));
}
BENCHMARK(spawn_rust)->UseRealTime();
BENCHMARK(named_rust)->UseRealTime();
BENCHMARK(halves_rust)->UseRealTime();
#endif

BENCHMARK(spawn_fearless)->UseRealTime();
BENCHMARK(spawn_thread_and_promise)->UseRealTime();
BENCHMARK(spawn_packaged_task)->UseRealTime();
BENCHMARK(spawn_async)->UseRealTime();
BENCHMARK(spawn_pthread)->UseRealTime();
BENCHMARK(named_builder)->UseRealTime();
BENCHMARK(named_by_hand)->UseRealTime();
BENCHMARK(halves_fearless)->UseRealTime();
BENCHMARK(halves_jthread)->UseRealTime();

} // namespace
