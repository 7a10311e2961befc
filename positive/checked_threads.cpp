// SPDX-License-Identifier: MIT
// checked::thread, jthread and async have the standard's interface, and run what is right.
// Pitfalls: checked-thread
#include <fearless/arc.hpp>
#include <fearless/checked.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <system_error>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

namespace checked = fearless::checked;

// What can be asked of a type of the standard has the same answer for the checked one.
template <class Checked, class Standard>
consteval bool has_the_interface_of() {
    static_assert(std::is_same_v<typename Checked::id, typename Standard::id>);
    static_assert(std::is_same_v<typename Checked::native_handle_type, typename Standard::native_handle_type>);
    static_assert(std::is_nothrow_default_constructible_v<Checked>);
    static_assert(std::is_nothrow_move_constructible_v<Checked> && std::is_nothrow_move_assignable_v<Checked>);
    static_assert(!std::is_copy_constructible_v<Checked> && !std::is_copy_assignable_v<Checked>);
    static_assert(!std::is_constructible_v<Checked, Checked&> && !std::is_constructible_v<Checked, const Checked>);
    static_assert(std::is_nothrow_swappable_v<Checked> && std::is_nothrow_destructible_v<Checked>);
    static_assert(std::is_constructible_v<Checked, void (*)()> && !std::is_convertible_v<void (*)(), Checked>);
    static_assert(std::is_constructible_v<Checked, void (*)(int), int>);
    static_assert(noexcept(std::declval<Checked&>().swap(std::declval<Checked&>())));
    static_assert(noexcept(std::declval<const Checked&>().joinable()));
    static_assert(noexcept(std::declval<const Checked&>().get_id()));
    static_assert(noexcept(Checked::hardware_concurrency()));
    static_assert(!noexcept(std::declval<Checked&>().join()) && !noexcept(std::declval<Checked&>().detach()));
    static_assert(std::is_same_v<decltype(std::declval<const Checked&>().joinable()), bool>);
    static_assert(std::is_same_v<decltype(std::declval<Checked&>().join()), void>);
    static_assert(std::is_same_v<decltype(std::declval<Checked&>().detach()), void>);
    static_assert(std::is_same_v<decltype(std::declval<const Checked&>().get_id()), typename Standard::id>);
    static_assert(
        std::is_same_v<decltype(std::declval<Checked&>().native_handle()), typename Standard::native_handle_type>);
    static_assert(std::is_same_v<decltype(Checked::hardware_concurrency()), unsigned>);
    static_assert(sizeof(Checked) == sizeof(Standard));
    return true;
}
static_assert(has_the_interface_of<checked::thread, std::thread>());
static_assert(has_the_interface_of<checked::jthread, std::jthread>());

// A jthread also stops.
static_assert(noexcept(std::declval<checked::jthread&>().get_stop_source()));
static_assert(noexcept(std::declval<const checked::jthread&>().get_stop_token()));
static_assert(noexcept(std::declval<checked::jthread&>().request_stop()));
static_assert(std::is_constructible_v<checked::jthread, void (*)(std::stop_token)>);
static_assert(std::is_constructible_v<checked::jthread, void (*)(std::stop_token, int), int>);
static_assert(!std::is_constructible_v<checked::thread, void (*)(std::stop_token)>);

// What spawn refuses is refused, and can be asked for.
template <class Checked>
consteval bool refuses_what_spawn_refuses() {
    static_assert(!std::is_constructible_v<Checked, void (*)(int&), std::reference_wrapper<int>>);
    static_assert(!std::is_constructible_v<Checked, void (*)(int*), int*>);
    static_assert(!std::is_constructible_v<Checked, std::function<void()>>);
    static_assert(!std::is_constructible_v<Checked, void (*)(std::shared_ptr<int>), std::shared_ptr<int>>);
    static_assert(!std::is_constructible_v<Checked, void (*)(std::unique_ptr<int>), std::unique_ptr<int>&>);
    static_assert(!std::is_constructible_v<Checked, void (*)(int&), int>);
    return true;
}
static_assert(refuses_what_spawn_refuses<checked::thread>());
static_assert(refuses_what_spawn_refuses<checked::jthread>());

// The right to join may move to another thread and is owned; two threads may not both change it.
static_assert(fearless::Send<checked::thread> && fearless::Owned<checked::jthread>);
static_assert(fearless::Sync<checked::thread>);
static_assert(!fearless::Send<std::reference_wrapper<checked::thread>>);

struct Counter {
    void add(int more, fearless::Arc<std::atomic<int>> sum) const { *sum += more; }
};

TEST(CheckedThread, RunsOnCopiesOfItsOwn) {
    const fearless::Arc<std::atomic<int>> sum{std::in_place, 0};
    std::vector<checked::thread> workers;
    for (int i = 1; i <= 3; ++i)
        workers.emplace_back([](int mine, fearless::Arc<std::atomic<int>> all) { *all += mine; }, i, sum);
    workers.emplace_back(&Counter::add, Counter{}, 4, sum);
    for (checked::thread& worker : workers) worker.join();
    EXPECT_EQ(*sum, 10);
}

TEST(CheckedThread, ALiteralArrivesAsAString) {
    std::promise<std::string> heard;
    std::future<std::string> result = heard.get_future();
    checked::thread worker([](std::promise<std::string> to, const std::string& text) { to.set_value(text); },
                           std::move(heard), "hello");
    worker.join();
    EXPECT_EQ(result.get(), "hello");
}

TEST(CheckedThread, HandsItsRightToJoinOn) {
    checked::thread first([] {});
    const checked::thread::id id = first.get_id();
    checked::thread second = std::move(first);
    EXPECT_EQ(second.get_id(), id);
    checked::thread third;
    EXPECT_FALSE(third.joinable());
    swap(second, third);
    EXPECT_EQ(third.get_id(), id);
    third.swap(second);
    EXPECT_TRUE(second.joinable());
    if (second.joinable()) second.join();
    EXPECT_FALSE(second.joinable());
}

void join(checked::thread& worker) { worker.join(); }

TEST(CheckedThread, JoiningTwiceThrows) {
    checked::thread worker([] {});
    join(worker);
    EXPECT_THROW(join(worker), std::system_error);
}

TEST(CheckedThread, StartsAgain) {
    checked::thread worker([] {});
    worker.join();
    worker = checked::thread([] {});
    worker.join();
}

TEST(CheckedJthread, IsAskedToStopAndJoinedWhenItIsDestroyed) {
    const fearless::Arc<std::atomic<int>> rounds{std::in_place, 0};
    {
        checked::jthread worker(
            [](std::stop_token stop, fearless::Arc<std::atomic<int>> count) {
                do ++*count;
                while (!stop.stop_requested());
            },
            rounds);
        EXPECT_FALSE(worker.get_stop_token().stop_requested());
        EXPECT_TRUE(worker.get_stop_source().stop_possible());
    }
    EXPECT_GE(*rounds, 1);
    EXPECT_EQ(rounds.strong_count(), 1U);
}

TEST(CheckedAsync, BringsTheResultBack) {
    std::future<int> one = checked::async([](std::vector<int> mine) { return mine.back(); }, std::vector{1, 2, 3});
    auto two = checked::async(std::launch::deferred, [](const std::string& text) { return text + "!"; }, "hello");
    auto failing = checked::async(std::launch::async, []() -> int { throw std::runtime_error{"no"}; });
    EXPECT_EQ(one.get(), 3);
    EXPECT_EQ(two.get(), "hello!");
    EXPECT_THROW((void)failing.get(), std::runtime_error);
}

} // namespace
