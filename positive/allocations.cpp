// SPDX-License-Identifier: MIT
// What a thread costs in memory, beside the stack that the system gives it: counted, since a promise of "one
// allocation" is kept or broken at compile time. Prints a table; fails if the library takes more than it promises.
#include <fearless/fearless.hpp>

#include <atomic>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <mutex>
#include <new>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

std::atomic<std::size_t> allocations{0};
std::atomic<std::size_t> bytes{0};

} // namespace

// Kept out of line: GCC takes a malloc and a free that it sees through for a mismatch.
[[gnu::noinline]] void* operator new(std::size_t size) {
    allocations.fetch_add(1, std::memory_order_relaxed);
    bytes.fetch_add(size, std::memory_order_relaxed);
    if (void* const memory = std::malloc(size)) return memory;
    throw std::bad_alloc{};
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

int failures = 0;

// Runs `work`, which does `times` times the same, and prints what one of them allocates, in parent and child together.
template <class Work>
void count(const char* name, std::size_t times, std::size_t promised, Work work) {
    const std::size_t allocations_before = allocations.load();
    const std::size_t bytes_before = bytes.load();
    work();
    const double taken = static_cast<double>(allocations.load() - allocations_before) / static_cast<double>(times);
    const double size = static_cast<double>(bytes.load() - bytes_before) / static_cast<double>(times);
    const bool kept = taken <= static_cast<double>(promised);
    std::printf("%-44s %5.2f allocations %6.0f bytes%s\n", name, taken, size, kept ? "" : "  MORE THAN PROMISED");
    if (!kept) ++failures;
}
constexpr std::size_t whatever = static_cast<std::size_t>(-1);

} // namespace

int main() {
    using namespace fearless;
    {
        auto warm_up = spawn([] {});
    }

    count("spawn, an int there and back", 1, 1, [] {
        auto worker = spawn([](int value) { return value; }, 42);
        return *std::move(worker).join();
    });
    count("spawn, detached", 1, 1, [] { spawn([] {}).detach(); });
    count("Builder with a short name", 1, 1, [] { return Builder{}.name("worker").spawn([] {}).has_value(); });
    {
        std::vector<int> owned(1000);
        count("spawn, a vector moved in", 1, 1, [&] {
            auto worker = spawn([](std::vector<int> mine) { return mine.size(); }, std::move(owned));
            return *std::move(worker).join();
        });
    }
    count("std::thread with std::promise", 1, whatever, [] {
        std::promise<int> promise;
        auto future = promise.get_future();
        std::thread worker([](std::promise<int> result) { result.set_value(42); }, std::move(promise));
        worker.join();
        return future.get();
    });
    count("std::async", 1, whatever, [] { return std::async(std::launch::async, [] { return 42; }).get(); });

    std::vector<int> numbers{1, 2, 3, 4};
    count("scope without workers", 1, 0, [&] { scope([](Scope&) {}); });
    count("scope, four workers with a borrow each", 4, 0, [&] {
        scope(
            [](Scope& s, RefMut<std::vector<int>> all) {
                for (RefMut<int> one : iter_mut(std::move(all)))
                    s.spawn([](RefMut<int> mine) { *mine += 1; }, std::move(one));
            },
            borrow_mut(numbers));
    });
    count("scope, 64 joined one after another", 64, 0, [&] {
        scope([](Scope& s) {
            for (int i = 0; i < 64; ++i) {
                auto worker = s.spawn([](int value) { return value; }, i);
                if (*std::move(worker).join() != i) ++failures;
            }
        });
    });
    count("std::jthread, four with a reference each", 4, whatever, [&] {
        std::vector<std::jthread> workers;
        workers.reserve(4);
        for (int& number : numbers) workers.emplace_back([&number] { number += 1; });
    });

    count("Arc", 1, 1, [] { return Arc<int>{1}.strong_count(); });
    count("Mutex", 1, 0, [] {
        Mutex<int> number{1};
        auto guard = number.lock_ignoring_poison();
        const int seen = *guard;
        return seen;
    });

    std::printf("sizes: JoinHandle %zu, ScopedJoinHandle %zu, std::thread %zu, std::future %zu, Ref %zu, RefMut %zu, "
                "Arc %zu, std::shared_ptr %zu, Mutex<int> %zu, std::mutex %zu\n",
                sizeof(JoinHandle<int>), sizeof(ScopedJoinHandle<int>), sizeof(std::thread), sizeof(std::future<int>),
                sizeof(Ref<int>), sizeof(RefMut<int>), sizeof(Arc<int>), sizeof(std::shared_ptr<int>),
                sizeof(Mutex<int>), sizeof(std::mutex));
    std::printf(failures ? "promises broken\n" : "promises kept\n");
    return failures ? 1 : 0;
}
