// SPDX-License-Identifier: MIT
// Waiting: a stream of values through a channel, two threads that wake each other in turn, a lock that is held for
// longer, beside the standard library and Rust.
#include <fearless/fearless.hpp>

#include <benchmark/benchmark.h>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#if defined(FEARLESS_HAS_RUST)
extern "C" std::int64_t rust_stream(std::int64_t values, std::size_t senders);
extern "C" std::int64_t rust_bounded_stream(std::int64_t values, std::size_t bound);
extern "C" std::int64_t rust_ping_pong(std::int64_t rounds);
extern "C" const void* rust_mutex_new();
extern "C" void rust_mutex_add_long(const void* mutex, std::size_t times, std::size_t work);
#endif

namespace {

constexpr std::int64_t values = 1'000'000;
constexpr std::int64_t bounded_values = 100'000;
constexpr std::size_t bound = 64;
constexpr std::int64_t rounds = 10'000;
constexpr std::size_t times = 100;
constexpr std::size_t work = 1000;

template <std::int64_t senders>
void stream(benchmark::State& state) {
    for (auto _ : state) {
        auto [sender, receiver] = fearless::channel<std::int64_t>();
        std::vector<fearless::JoinHandle<void>> workers;
        for (std::int64_t i = 0; i < senders; ++i)
            workers.push_back(fearless::spawn(
                [](fearless::Sender<std::int64_t> out, std::int64_t count) {
                    for (std::int64_t value = 0; value < count; ++value) out.send(value);
                },
                sender, values / senders));
        {
            const auto last = std::move(sender);
        }
        std::int64_t sum = 0;
        while (const auto value = receiver.recv()) sum += *value;
        benchmark::DoNotOptimize(sum);
        for (auto& worker : workers) (void)std::move(worker).join();
    }
}
void stream_fearless(benchmark::State& state) { stream<1>(state); }
void streams_fearless(benchmark::State& state) { stream<4>(state); }
BENCHMARK(stream_fearless)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(streams_fearless)->UseRealTime()->Unit(benchmark::kMillisecond);

void bounded_stream_fearless(benchmark::State& state) {
    for (auto _ : state) {
        auto [sender, receiver] = fearless::sync_channel<std::int64_t>(bound);
        auto worker = fearless::spawn(
            [](fearless::SyncSender<std::int64_t> out) {
                for (std::int64_t value = 0; value < bounded_values; ++value) out.send(value);
            },
            std::move(sender));
        std::int64_t sum = 0;
        while (const auto value = receiver.recv()) sum += *value;
        benchmark::DoNotOptimize(sum);
        (void)std::move(worker).join();
    }
}
BENCHMARK(bounded_stream_fearless)->UseRealTime()->Unit(benchmark::kMillisecond);

struct Table {
    fearless::Mutex<std::int64_t> turn{0};
    fearless::Condvar changed;
};
std::int64_t play(const Table& table, std::int64_t side) {
    std::int64_t seen = 0;
    for (std::int64_t round = 0; round < rounds; ++round) {
        auto turn = table.turn.lock();
        table.changed.wait(turn, [side](std::int64_t now) { return now % 2 == side; });
        seen += (*turn)++;
        table.changed.notify_one();
    }
    return seen;
}
void ping_pong_fearless(benchmark::State& state) {
    for (auto _ : state) {
        const fearless::Arc<Table> table{std::in_place};
        auto worker = fearless::spawn([](fearless::Arc<Table> mine) { return play(*mine, 1); }, table);
        benchmark::DoNotOptimize(play(*table, 0));
        (void)std::move(worker).join();
    }
}
BENCHMARK(ping_pong_fearless)->UseRealTime()->Unit(benchmark::kMillisecond);

struct StdTable {
    std::mutex mutex;
    std::condition_variable changed;
    std::int64_t turn = 0;
};
std::int64_t play(StdTable& table, std::int64_t side) {
    std::int64_t seen = 0;
    for (std::int64_t round = 0; round < rounds; ++round) {
        std::unique_lock lock{table.mutex};
        table.changed.wait(lock, [&] { return table.turn % 2 == side; });
        seen += table.turn++;
        table.changed.notify_one();
    }
    return seen;
}
void ping_pong_std(benchmark::State& state) {
    for (auto _ : state) {
        StdTable table;
        std::thread worker{[&] { play(table, 1); }};
        benchmark::DoNotOptimize(play(table, 0));
        worker.join();
    }
}
BENCHMARK(ping_pong_std)->UseRealTime()->Unit(benchmark::kMillisecond);

void busy(std::int64_t& value) {
    for (std::size_t i = 0; i < work; ++i) benchmark::DoNotOptimize(value += 1);
}
void long_mutex(benchmark::State& state) {
    static const fearless::Mutex<std::int64_t> count{0};
    for (auto _ : state)
        for (std::size_t i = 0; i < times; ++i) {
            auto guard = count.lock();
            busy(*guard);
        }
}
void long_std_mutex(benchmark::State& state) {
    static struct {
        std::mutex mutex;
        std::int64_t value = 0;
    } count;
    for (auto _ : state)
        for (std::size_t i = 0; i < times; ++i) {
            const std::lock_guard guard{count.mutex};
            busy(count.value);
        }
}
BENCHMARK(long_mutex)->ThreadRange(1, 8)->UseRealTime();
BENCHMARK(long_std_mutex)->ThreadRange(1, 8)->UseRealTime();

#if defined(FEARLESS_HAS_RUST)
void stream_rust(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(rust_stream(values, 1));
}
void streams_rust(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(rust_stream(values, 4));
}
void bounded_stream_rust(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(rust_bounded_stream(bounded_values, bound));
}
void ping_pong_rust(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(rust_ping_pong(rounds));
}
void long_rust_mutex(benchmark::State& state) {
    static const void* const mutex = rust_mutex_new();
    for (auto _ : state) rust_mutex_add_long(mutex, times, work);
}
BENCHMARK(stream_rust)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(streams_rust)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(bounded_stream_rust)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(ping_pong_rust)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(long_rust_mutex)->ThreadRange(1, 8)->UseRealTime();
#endif

} // namespace
