// SPDX-License-Identifier: MIT
// Sharing: one more owner and one less, one locked addition, beside the standard library and Rust. 1000 in a run.
#include <fearless/fearless.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <thread>

#if __has_include(<boost/smart_ptr/local_shared_ptr.hpp>)
#    include <boost/smart_ptr/local_shared_ptr.hpp>
#    include <boost/smart_ptr/make_local_shared.hpp>
#    define FEARLESS_HAS_BOOST
#endif

#if defined(FEARLESS_HAS_RUST)
extern "C" const void* rust_mutex_new();
extern "C" void rust_mutex_add(const void* mutex, std::size_t times);
extern "C" void rust_arc_clone_drop(const void* mutex, std::size_t times);
extern "C" void rust_rc_clone_drop(std::size_t times);
extern "C" std::int64_t rust_rw_lock_read(std::size_t times);
#endif

namespace {

constexpr std::size_t times = 1000;

// A program with locks has threads. Before its first thread glibc leaves the atomic instructions out of a mutex, and
// libstdc++ out of a shared_ptr, which is not what such a program pays.
const bool threads_were_started = (std::thread([] {}).join(), true);

void owners_arc(benchmark::State& state) {
    static const auto shared = fearless::make_arc<std::int64_t>(1);
    for (auto _ : state)
        for (std::size_t i = 0; i < times; ++i) {
            fearless::Arc<std::int64_t> copy = shared;
            benchmark::DoNotOptimize(copy);
        }
}
void owners_shared_ptr(benchmark::State& state) {
    static const auto shared = std::make_shared<const std::int64_t>(1);
    for (auto _ : state)
        for (std::size_t i = 0; i < times; ++i) {
            std::shared_ptr<const std::int64_t> copy = shared;
            benchmark::DoNotOptimize(copy);
        }
}

// Owners that stay on their thread.
void local_rc(benchmark::State& state) {
    const fearless::Rc<std::int64_t> shared{1};
    for (auto _ : state)
        for (std::size_t i = 0; i < times; ++i) {
            fearless::Rc<std::int64_t> copy = shared;
            benchmark::DoNotOptimize(copy);
        }
}
BENCHMARK(local_rc);
#if defined(FEARLESS_HAS_BOOST)
void local_boost(benchmark::State& state) {
    const auto shared = boost::make_local_shared<std::int64_t>(1);
    for (auto _ : state)
        for (std::size_t i = 0; i < times; ++i) {
            boost::local_shared_ptr<std::int64_t> copy = shared;
            benchmark::DoNotOptimize(copy);
        }
}
BENCHMARK(local_boost);
#endif

void lock_mutex(benchmark::State& state) {
    static fearless::Mutex<std::int64_t> count{0};
    for (auto _ : state)
        for (std::size_t i = 0; i < times; ++i) {
            auto guard = count.lock();
            benchmark::DoNotOptimize(++*guard);
        }
}
void lock_std_mutex(benchmark::State& state) {
    static struct {
        std::mutex mutex;
        std::int64_t value = 0;
    } count;
    for (auto _ : state)
        for (std::size_t i = 0; i < times; ++i) {
            const std::lock_guard guard{count.mutex};
            benchmark::DoNotOptimize(++count.value);
        }
}
void read_rw_lock(benchmark::State& state) {
    static const fearless::RwLock<std::int64_t> value{1};
    for (auto _ : state)
        for (std::size_t i = 0; i < times; ++i)
            benchmark::DoNotOptimize(value.with_read([](std::int64_t v) { return v; }));
}
void read_std_shared_mutex(benchmark::State& state) {
    static struct {
        std::shared_mutex mutex;
        std::int64_t value = 1;
    } value;
    for (auto _ : state)
        for (std::size_t i = 0; i < times; ++i) {
            const std::shared_lock guard{value.mutex};
            benchmark::DoNotOptimize(value.value);
        }
}

#if defined(FEARLESS_HAS_RUST)
const void* rust_mutex() {
    static const void* const mutex = rust_mutex_new();
    return mutex;
}
void lock_rust_mutex(benchmark::State& state) {
    for (auto _ : state) rust_mutex_add(rust_mutex(), times);
}
void owners_rust_arc(benchmark::State& state) {
    for (auto _ : state) rust_arc_clone_drop(rust_mutex(), times);
}
void local_rust_rc(benchmark::State& state) {
    for (auto _ : state) rust_rc_clone_drop(times);
}
void read_rust_rw_lock(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(rust_rw_lock_read(times));
}
BENCHMARK(local_rust_rc);
BENCHMARK(read_rust_rw_lock)->ThreadRange(1, 8)->UseRealTime();
BENCHMARK(lock_rust_mutex)->ThreadRange(1, 8)->UseRealTime();
BENCHMARK(owners_rust_arc)->ThreadRange(1, 8)->UseRealTime();
#endif

BENCHMARK(owners_arc)->ThreadRange(1, 8)->UseRealTime();
BENCHMARK(owners_shared_ptr)->ThreadRange(1, 8)->UseRealTime();
BENCHMARK(lock_mutex)->ThreadRange(1, 8)->UseRealTime();
BENCHMARK(lock_std_mutex)->ThreadRange(1, 8)->UseRealTime();
BENCHMARK(read_rw_lock)->ThreadRange(1, 8)->UseRealTime();
BENCHMARK(read_std_shared_mutex)->ThreadRange(1, 8)->UseRealTime();

} // namespace
