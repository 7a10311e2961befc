// SPDX-License-Identifier: MIT
// No memory, at each allocation of spawn, Builder and scope in turn: the documented error, and everything as before.
#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <new>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "balance.hpp"

namespace {

using fearless::Builder;
using fearless::Scope;

// What became of one try.
enum class End { done, not_enough_memory, bad_alloc, other };

// Runs `attempt` with its first, its second, ... allocation failing, until none is left to fail; each end must be
// `expected`, and nothing may be left behind. Returns how many allocations failed.
template <class Attempt>
std::size_t fail_each(End expected, Attempt attempt) {
    (void)attempt(); // makes what is made once
    const std::size_t threads = threads_alive();
    for (std::size_t nth = 0;; ++nth) {
        const std::size_t before = blocks_alive();
        End end = End::other;
        bool happened = false;
        {
            const FailAllocation failing{nth};
            end = attempt();
            happened = failing.happened();
        }
        const std::size_t after = blocks_alive();
        EXPECT_EQ(after, before) << "blocks, when allocation " << nth << " failed";
        EXPECT_TRUE(threads_are_back_to(threads)) << "when allocation " << nth << " failed";
        if (!happened) {
            EXPECT_EQ(end, End::done);
            return nth;
        }
        EXPECT_EQ(end, expected) << "when allocation " << nth << " failed";
    }
}

// How an attempt ends that throws.
template <class Attempt>
End end_of(Attempt attempt) {
    try {
        return attempt() ? End::done : End::other;
    } catch (const std::system_error& error) {
        return error.code() == std::errc::not_enough_memory ? End::not_enough_memory : End::other;
    } catch (const std::bad_alloc&) {
        return End::bad_alloc;
    } catch (...) {
        return End::other;
    }
}

template <class Expected>
End end_of_builder(Expected worker) {
    if (!worker) return worker.error() == std::errc::not_enough_memory ? End::not_enough_memory : End::other;
    return *std::move(*worker).join() == 42 ? End::done : End::other;
}

TEST(AllocationFails, SpawnThrowsTheSystemsErrorNotEnoughMemory) {
    EXPECT_EQ(fail_each(End::not_enough_memory,
                        [] { return end_of([] { return *fearless::spawn([] { return 42; }).join() == 42; }); }),
              1U)
        << "a worker is one block";
}

TEST(AllocationFails, AnArgumentThatCannotBeCopiedIsTheSameError) {
    const std::vector<int> numbers(100, 1);
    EXPECT_GE(
        fail_each(
            End::not_enough_memory,
            [&] {
                return end_of([&] {
                    return *fearless::spawn([](const std::vector<int>& mine) { return mine.size(); }, numbers).join() ==
                           100;
                });
            }),
        2U);
}

TEST(AllocationFails, BuilderReturnsIt) {
    const Builder builder = Builder{}.name("a name that is too long to stand inside its string");
    EXPECT_GE(fail_each(End::not_enough_memory, [&] { return end_of_builder(builder.spawn([] { return 42; })); }), 2U);
}

// A scoped worker stands in its scope, so nothing is allocated; one that finds no room there is.
using TooLarge = std::array<int, 100>;

TEST(AllocationFails, ScopeSpawnNeedsNone) {
    EXPECT_EQ(fail_each(End::done,
                        [] {
                            return end_of([] {
                                return fearless::scope([](Scope& s) { return *s.spawn([] { return 42; }).join(); }) ==
                                       42;
                            });
                        }),
              0U);
}

TEST(AllocationFails, ScopeSpawnThrowsItThroughTheScope) {
    EXPECT_GE(fail_each(End::not_enough_memory,
                        [] {
                            return end_of([] {
                                return fearless::scope([](Scope& s) {
                                           auto first = s.spawn([](TooLarge) { return 20; }, TooLarge{});
                                           auto second = s.spawn([](TooLarge) { return 22; }, TooLarge{});
                                           return *std::move(first).join() + *std::move(second).join();
                                       }) == 42;
                            });
                        }),
              2U);
}

TEST(AllocationFails, ABuilderInAScopeReturnsItAndTheScopeGoesOn) {
    std::vector<int> numbers{1, 2, 3};
    EXPECT_GE(
        fail_each(End::not_enough_memory,
                  [&] {
                      return fearless::scope(
                          [](Scope& s, fearless::Ref<std::vector<int>> all) {
                              auto worker = Builder{}.spawn_scoped(
                                  s, [](fearless::Ref<std::vector<int>> mine, TooLarge) { return mine->front() + 41; },
                                  all, TooLarge{});
                              return end_of_builder(std::move(worker));
                          },
                          fearless::borrow(numbers));
                  }),
        1U);
}

// A worker without memory panics, as with any exception.
TEST(AllocationFails, InAWorkerItIsAPanic) {
    const QuietPanics quiet;
    auto worker = fearless::spawn([]() -> std::size_t {
        const FailAllocation failing{0};
        return std::vector<int>(100).size();
    });
    const fearless::JoinResult<std::size_t> result = std::move(worker).join();
    ASSERT_FALSE(result.has_value());
    EXPECT_THROW(result.error().rethrow(), std::bad_alloc);
}

TEST(AllocationFails, AnArcIsNotMade) {
    const std::size_t before = blocks_alive();
    bool thrown = false;
    try {
        const FailAllocation failing{0};
        const fearless::Arc<int> never{42};
    } catch (const std::bad_alloc&) {
        thrown = true;
    }
    EXPECT_EQ(blocks_alive(), before);
    EXPECT_TRUE(thrown);
}

} // namespace
