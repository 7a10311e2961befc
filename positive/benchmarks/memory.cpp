// SPDX-License-Identifier: MIT
// What a thread that waits takes beyond its reserved stack, and how large its handle is. Prints a table in Markdown:
//
//   build/bench/positive/benchmarks/fearless_memory | python3 positive/benchmarks/readme.py memory
//   positive/benchmarks/README.md
//
// Each kind has a process of its own, so that none pays for what another left behind. One second in all.
#include <fearless/fearless.hpp>

#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <future>
#include <malloc.h>
#include <mutex>
#include <pthread.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

#if defined(FEARLESS_HAS_RUST)
extern "C" std::size_t rust_handle_size();
extern "C" void rust_threads(std::size_t count, void (*meet)(), void (*release)());
extern "C" void rust_scoped_threads(std::size_t count, void (*meet)(), void (*release)());
#endif

namespace {

constexpr std::size_t crew = 256;

// Where the threads wait until they have been measured. Takes no memory of its own.
std::mutex mutex;
std::condition_variable changed;
std::size_t waiting = 0;
bool measured = false;

void meet() {
    std::unique_lock lock{mutex};
    ++waiting;
    changed.notify_all();
    changed.wait(lock, [] { return measured; });
}

struct Usage {
    std::size_t heap, resident;
    static Usage now() {
        std::size_t total = 0;
        std::size_t pages = 0;
        if (std::FILE* const file = std::fopen("/proc/self/statm", "re")) {
            if (std::fscanf(file, "%zu %zu", &total, &pages) != 2) pages = 0;
            std::fclose(file);
        }
        return {mallinfo2().uordblks, pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE))};
    }
};
Usage before;
const char* kind;
std::size_t handle;

// All have been started: prints the row, and lets them go.
void release() {
    std::unique_lock lock{mutex};
    changed.wait(lock, [] { return waiting == crew; });
    const Usage after = Usage::now();
    std::printf("| %s | %zu | %zu | %.1f |\n", kind, handle, (after.heap - before.heap) / crew,
                static_cast<double>(after.resident - before.resident) / crew / 1024);
    std::fflush(stdout);
    measured = true;
    changed.notify_all();
}

// Runs `work`, which starts the crew and calls release(), in a process of its own.
template <class Work>
void measure(const char* name, std::size_t size, Work work) {
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        kind = name;
        handle = size;
        std::thread([] {}).join(); // what the first thread of a process costs is no other's cost
        before = Usage::now();
        work();
        std::fflush(stdout);
        _exit(0);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0) {
        std::fprintf(stderr, "memory: %s could not be measured\n", name);
        std::exit(1);
    }
}

template <class Handle, class Start>
void start_all(Start start) {
    std::vector<Handle> handles;
    handles.reserve(crew);
    for (std::size_t i = 0; i < crew; ++i) handles.push_back(start());
    release();
    for (auto& one : handles)
        if constexpr (requires { std::move(one).join(); }) static_cast<void>(std::move(one).join());
}

} // namespace

int main() {
    using namespace fearless;
    std::puts("| started with | handle, bytes | heap per thread with its handle, bytes | resident per thread, KiB |");
    std::puts("|---|---|---|---|");
    const auto work = [] {
        meet();
        return 42;
    };
    measure("`spawn`", sizeof(JoinHandle<int>), [&] { start_all<JoinHandle<int>>([&] { return spawn(work); }); });
    measure("`Builder` with a name", sizeof(JoinHandle<int>),
            [&] { start_all<JoinHandle<int>>([&] { return std::move(*Builder{}.name("worker").spawn(work)); }); });
    measure("`Scope::spawn`", sizeof(ScopedJoinHandle<int>), [] {
        scope([](Scope& s) {
            for (std::size_t i = 0; i < crew; ++i) s.spawn([] { meet(); });
            release();
        });
    });
    struct Promised {
        std::future<int> result;
        std::thread thread;
        void join() && { thread.join(); }
    };
    measure("`std::thread` with `std::promise`", sizeof(Promised), [] {
        start_all<Promised>([] {
            std::promise<int> promise;
            Promised one{promise.get_future(), {}};
            one.thread = std::thread(
                [](std::promise<int> result) {
                    meet();
                    result.set_value(42);
                },
                std::move(promise));
            return one;
        });
    });
    measure("`std::async`", sizeof(std::future<int>),
            [&] { start_all<std::future<int>>([&] { return std::async(std::launch::async, work); }); });
    measure("`std::jthread`", sizeof(std::jthread),
            [] { start_all<std::jthread>([] { return std::jthread([] { meet(); }); }); });
    struct Bare {
        pthread_t thread;
        void join() && { pthread_join(thread, nullptr); }
    };
    measure("`pthread_create`", sizeof(pthread_t), [] {
        start_all<Bare>([] {
            Bare one{};
            const int error = pthread_create(
                &one.thread, nullptr,
                [](void*) -> void* {
                    meet();
                    return nullptr;
                },
                nullptr);
            if (error != 0) std::abort();
            return one;
        });
    });
#if defined(FEARLESS_HAS_RUST)
    measure("Rust's `thread::spawn`", rust_handle_size(), [] { rust_threads(crew, meet, release); });
    measure("Rust's `Scope::spawn`", rust_handle_size(), [] { rust_scoped_threads(crew, meet, release); });
#endif
}
