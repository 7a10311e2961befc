// SPDX-License-Identifier: MIT
// Chapter: spawn and join. A thread starts at once, runs beside its parent, and brings its result back through join().
// Pitfalls: borrow-without-move, unjoined, returns-non-send, handle-misuse
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using fearless::JoinHandle;

// Uses the handle up where the compiler does not see it; what comes after is then judged at run time. Written in the
// open, the second use is an error under Clang's -Wconsumed: see negative/use-after-move.
template <class R>
void join_out_of_sight(JoinHandle<R>& handle) {
    (void)std::move(handle).join();
}

TEST(SpawnAndJoin, SumOfTheFirstThousand) {
    auto worker = fearless::spawn([] {
        std::vector<int> numbers(1000);
        std::iota(numbers.begin(), numbers.end(), 1);
        return std::accumulate(numbers.begin(), numbers.end(), 0);
    });
    EXPECT_EQ(*std::move(worker).join(), 500500);
}

TEST(SpawnAndJoin, TheAnswerComesBackThroughJoin) {
    auto worker = fearless::spawn([] { return 42; });
    static_assert(std::is_same_v<decltype(worker), JoinHandle<int>>);
    EXPECT_EQ(*std::move(worker).join(), 42);
}

// If spawn() waited for its worker, this test would never end: the worker waits for what the parent does afterwards.
TEST(SpawnAndJoin, SpawnReturnsAtOnce) {
    auto [open, gate] = fearless::channel<int>();
    auto worker = fearless::spawn([](fearless::Receiver<int> opened) { return opened.recv(); }, std::move(gate));
    EXPECT_FALSE(worker.is_finished());
    EXPECT_TRUE(open.send(42));
    EXPECT_EQ(*std::move(worker).join(), std::optional{42});
}

TEST(SpawnAndJoin, IsFinishedTellsThatJoinWillNotWait) {
    auto [open, gate] = fearless::channel<int>();
    auto worker =
        fearless::spawn([](fearless::Receiver<int> opened) { return opened.recv().value_or(0); }, std::move(gate));
    EXPECT_FALSE(worker.is_finished());
    EXPECT_TRUE(open.send(7));
    while (!worker.is_finished()) std::this_thread::yield();
    EXPECT_TRUE(worker.is_finished());
    EXPECT_EQ(*std::move(worker).join(), 7);
}

TEST(SpawnAndJoin, AWorkerWithoutResultIsJoinedAllTheSame) {
    auto worker = fearless::spawn([] {});
    static_assert(std::is_same_v<decltype(worker), JoinHandle<void>>);
    const auto result = std::move(worker).join();
    EXPECT_TRUE(result.has_value());
    *result; // no panic to rethrow
    result.value();
}

TEST(SpawnAndJoin, AMoveOnlyResultComesBack) {
    auto worker = fearless::spawn([] { return std::make_unique<int>(42); });
    const std::unique_ptr<int> answer = *std::move(worker).join();
    EXPECT_EQ(*answer, 42);
}

TEST(SpawnAndJoin, AConstResultIsAPlainValue) {
    auto worker = fearless::spawn([]() -> const std::string { return "42"; }); // NOLINT: const is what is tested
    static_assert(std::is_same_v<decltype(worker), JoinHandle<std::string>>);
    EXPECT_EQ(*std::move(worker).join(), "42");
}

// A thread is joined once. The compiler sees a second join in the open; here is what happens where it cannot look.
TEST(SpawnAndJoin, ASecondJoinIsAnError) {
    auto worker = fearless::spawn([] { return 42; });
    join_out_of_sight(worker);
    try {
        join_out_of_sight(worker);
        FAIL() << "joined twice";
    } catch (const std::system_error& error) {
        EXPECT_EQ(error.code(), std::errc::no_such_process);
        EXPECT_NE(std::string{error.what()}.find("E0382"), std::string::npos) << error.what();
    }
}

TEST(SpawnAndJoin, AHandleThatWasMovedFromIsEmpty) {
    auto worker = fearless::spawn([] { return 42; });
    const auto take = [](JoinHandle<int>& from) { return JoinHandle<int>{std::move(from)}; };
    JoinHandle<int> owner = take(worker);
    const auto ask = [](JoinHandle<int>& from) { return from.is_finished(); };
    const auto look = [](JoinHandle<int>& from) { return from.thread().id(); };
    const auto let_go = [](JoinHandle<int>& from) { std::move(from).detach(); };
    EXPECT_THROW(join_out_of_sight(worker), std::system_error);
    EXPECT_THROW(ask(worker), std::system_error);
    EXPECT_THROW(look(worker), std::system_error);
    EXPECT_THROW(let_go(worker), std::system_error);
    EXPECT_EQ(*std::move(owner).join(), 42);
}

// What std::thread answers with std::terminate: here a handle that is dropped waits for its worker.
TEST(SpawnAndJoin, ADroppedHandleJoins) {
    const fearless::Arc<fearless::Mutex<int>> done{std::in_place, 0};
    {
        [[maybe_unused]] auto worker =
            fearless::spawn([](fearless::Arc<fearless::Mutex<int>> mine) { mine->with([](int& n) { n = 1; }); }, done);
    }
    EXPECT_EQ(done->with([](const int& n) { return n; }), 1);
}

TEST(SpawnAndJoin, AssigningToAHandleJoinsItsFormerThread) {
    const fearless::Arc<fearless::Mutex<int>> done{std::in_place, 0};
    const auto finish = [](fearless::Arc<fearless::Mutex<int>> mine) { mine->with([](int& n) { ++n; }); };
    auto worker = fearless::spawn(finish, done);
    worker = fearless::spawn(
        [](fearless::Arc<fearless::Mutex<int>> mine) { EXPECT_GE(mine->with([](const int& n) { return n; }), 0); },
        done);
    EXPECT_EQ(done->with([](const int& n) { return n; }), 1);
    EXPECT_TRUE(std::move(worker).join().has_value());
}

// A detached worker runs on by itself. It proves it through a channel, since nobody can join it.
TEST(SpawnAndJoin, ADetachedWorkerRunsOn) {
    auto [sender, receiver] = fearless::channel<int>();
    fearless::spawn([](fearless::Sender<int> out) { out.send(42); }, std::move(sender)).detach();
    EXPECT_EQ(receiver.recv(), 42);
    EXPECT_EQ(receiver.recv(), std::nullopt); // its sender is gone with it
}

TEST(SpawnAndJoin, AHandleShowsTheThreadItJoins) {
    auto worker = fearless::spawn([] { return fearless::this_thread::id().value(); });
    const std::uint64_t seen_from_outside = worker.thread().id().value();
    EXPECT_EQ(worker.thread().name(), "<unnamed>");
    EXPECT_FALSE(worker.thread().is_named());
    const std::uint64_t seen_from_inside = *std::move(worker).join();
    EXPECT_EQ(seen_from_inside, seen_from_outside);
    EXPECT_NE(seen_from_inside, fearless::this_thread::id().value());
    EXPECT_EQ(fearless::this_thread::id(), fearless::this_thread::id());
    EXPECT_EQ(fearless::this_thread::name(), "<unnamed>");
}

// Handles are values: they live wherever a move-only value can.
struct Service {
    JoinHandle<int> worker;
    std::optional<JoinHandle<int>> spare;
    int stop() && { return *std::move(worker).join() + (spare ? *std::move(*spare).join() : 0); }
};

TEST(SpawnAndJoin, AHandleLivesInAMemberAnOptionalAnArrayATupleOrAMap) {
    Service service{fearless::spawn([] { return 1; }), fearless::spawn([] { return 2; })};
    EXPECT_EQ(std::move(service).stop(), 3);

    std::array<JoinHandle<int>, 2> pair{fearless::spawn([] { return 3; }), fearless::spawn([] { return 4; })};
    int total = 0;
    for (JoinHandle<int>& worker : pair) total += *std::move(worker).join();
    EXPECT_EQ(total, 7);

    std::tuple<std::string, JoinHandle<int>> named{"five", fearless::spawn([] { return 5; })};
    EXPECT_EQ(*std::get<1>(std::move(named)).join(), 5);

    auto owned = std::make_unique<JoinHandle<int>>(fearless::spawn([] { return 6; }));
    EXPECT_EQ(*std::move(*owned).join(), 6);
}

TEST(SpawnAndJoin, ManyCallablesMayBeWorkers) {
    struct Functor {
        int base;
        int operator()(int more) const { return base + more; }
    };
    struct Once {
        std::unique_ptr<int> owned = std::make_unique<int>(7);
        int operator()() && { return *owned; }
    };
    int (*const function)(int) = [](int n) { return n + 1; };
    EXPECT_EQ(*fearless::spawn(function, 41).join(), 42);
    EXPECT_EQ(*fearless::spawn(Functor{40}, 2).join(), 42);
    EXPECT_EQ(*fearless::spawn(Once{}).join(), 7);
    EXPECT_EQ(*fearless::spawn(&Functor::operator(), Functor{1}, 2).join(), 3);
}

// A literal arrives as a string of the worker's own, so that no pointer crosses.
TEST(SpawnAndJoin, ALiteralArrivesAsAString) {
    auto worker = fearless::spawn(
        [](auto text) {
            static_assert(std::is_same_v<decltype(text), std::string>);
            return text + "!";
        },
        "hello");
    EXPECT_EQ(*std::move(worker).join(), "hello!");
}

// The arguments die on the worker's thread, before join() returns.
TEST(SpawnAndJoin, TheArgumentsAreGoneWhenJoinReturns) {
    const fearless::Arc<int> shared{1};
    auto worker = fearless::spawn([](fearless::Arc<int> mine) { return *mine; }, shared);
    EXPECT_EQ(*std::move(worker).join(), 1);
    EXPECT_EQ(shared.strong_count(), 1U);
}

} // namespace
