// SPDX-License-Identifier: MIT
// Chapter: threads are not async tasks. For readers who know Node.js: no event loop, no await, no microtask queue.
// Pitfalls: thread-local-escape, across-suspension, atomic-misuse
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

// An async function runs up to its first await on its caller's thread. A worker has a thread of its own from the start.
TEST(ThreadsAreNotAsyncTasks, AWorkerRunsOnAnotherThread) {
    const std::thread::id parent = std::this_thread::get_id();
    auto worker = fearless::spawn([] { return std::this_thread::get_id(); });
    EXPECT_NE(*std::move(worker).join(), parent);
}

// A promise makes progress only when somebody returns to the event loop. This parent never yields: it spins until the
// worker, which runs at the same time, has written.
TEST(ThreadsAreNotAsyncTasks, AWorkerMakesProgressWhileItsParentIsBusy) {
    static std::atomic<bool> written;
    written = false;
    auto worker = fearless::spawn([] { written.store(true, std::memory_order_release); });
    while (!written.load(std::memory_order_acquire)) {
    } // in Node.js: for ever
    EXPECT_TRUE(std::move(worker).join().has_value());
}

// An endless loop stops a whole Node.js process. Here it costs one thread.
TEST(ThreadsAreNotAsyncTasks, ABusyWorkerDoesNotStopTheOthers) {
    std::stop_source stop;
    auto busy = fearless::spawn(
        [](std::stop_token stopped) {
            unsigned long rounds = 0;
            while (!stopped.stop_requested()) ++rounds;
            return rounds;
        },
        stop.get_token());
    auto other = fearless::spawn([] { return 42; });
    EXPECT_EQ(*std::move(other).join(), 42); // although the first still spins
    EXPECT_FALSE(busy.is_finished());
    stop.request_stop();
    EXPECT_TRUE(std::move(busy).join().has_value());
}

// Waiting is allowed, since it stops only the thread that waits.
TEST(ThreadsAreNotAsyncTasks, ABlockedWorkerDoesNotStopTheOthers) {
    auto [open, gate] = fearless::channel<int>();
    auto blocked = fearless::spawn([](fearless::Receiver<int> opened) { return opened.recv(); }, std::move(gate));
    auto other = fearless::spawn([] { return 42; });
    EXPECT_EQ(*std::move(other).join(), 42);
    EXPECT_FALSE(blocked.is_finished());
    EXPECT_TRUE(open.send(1));
    EXPECT_EQ(*std::move(blocked).join(), std::optional{1});
}

// join() is no await: it stops this thread until the worker has ended, and nothing else runs on it meanwhile.
TEST(ThreadsAreNotAsyncTasks, JoinReturnsOnlyWhenAllIsDone) {
    const fearless::Arc<fearless::Mutex<std::vector<int>>> log{std::in_place, std::vector<int>{}};
    auto worker = fearless::spawn(
        [](fearless::Arc<fearless::Mutex<std::vector<int>>> mine) {
            for (int i = 0; i < 100; ++i) mine->with([i](std::vector<int>& l) { l.push_back(i); });
        },
        log);
    EXPECT_TRUE(std::move(worker).join().has_value());
    EXPECT_EQ(log->with([](const std::vector<int>& l) { return l.size(); }), 100U);
}

// Nothing that a worker throws is lost or reaches a global handler: it waits in the handle.
TEST(ThreadsAreNotAsyncTasks, ARejectionCannotBeUnhandled) {
    const fearless::PanicHook loud = fearless::set_panic_hook([](const fearless::Thread&, const fearless::Panic&) {});
    auto worker = fearless::spawn([]() -> int { throw std::runtime_error{"rejected"}; });
    const auto result = std::move(worker).join();
    fearless::set_panic_hook(loud);
    ASSERT_FALSE(result.has_value());
    EXPECT_STREQ(result.error().what(), "rejected");
}

// Several workers that each wait for all others can only get on if they truly run at the same time.
TEST(ThreadsAreNotAsyncTasks, WorkersRunAtTheSameTime) {
    static std::atomic<int> arrived;
    arrived = 0;
    constexpr int crew = 3;
    std::vector<fearless::JoinHandle<bool>> workers;
    for (int i = 0; i < crew; ++i)
        workers.push_back(fearless::spawn([] {
            arrived.fetch_add(1, std::memory_order_acq_rel);
            while (arrived.load(std::memory_order_acquire) < crew) std::this_thread::yield();
            return true;
        }));
    for (auto& worker : workers) EXPECT_TRUE(*std::move(worker).join());
}

// What is thread_local exists once per thread; async tasks of one thread would share it.
TEST(ThreadsAreNotAsyncTasks, EachThreadHasItsOwnThreadLocals) {
    static thread_local int mine = 0;
    mine = 1;
    auto worker = fearless::spawn([] { return ++mine; });
    EXPECT_EQ(*std::move(worker).join(), 1); // it began at 0
    EXPECT_EQ(mine, 1);
}

// Cancelling is asking. The worker looks at its token where it can stop, as with an AbortSignal.
TEST(ThreadsAreNotAsyncTasks, CancellationIsCooperative) {
    std::stop_source stop;
    auto [sender, receiver] = fearless::channel<int>();
    auto worker = fearless::spawn(
        [](std::stop_token stopped, fearless::Sender<int> out) {
            int step = 0;
            while (!stopped.stop_requested()) out.send(step++);
            return step;
        },
        stop.get_token(), std::move(sender));
    EXPECT_EQ(receiver.recv(), 0); // it has begun
    EXPECT_TRUE(stop.request_stop());
    EXPECT_GE(*std::move(worker).join(), 1); // it ended by returning, with a result
}

TEST(ThreadsAreNotAsyncTasks, AWorkerMayStartWorkers) {
    auto worker = fearless::spawn([] {
        auto inner = fearless::spawn([] { return 20; });
        return *std::move(inner).join() + 22;
    });
    EXPECT_EQ(*std::move(worker).join(), 42);
}

} // namespace
