// SPDX-License-Identifier: MIT
// Chapter: Builder. A thread with a name and a stack of its own; the system's refusal is a value, not an exception.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <pthread.h>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>
#include <vector>

#include "child_process.hpp"

namespace {

using fearless::Builder;

constexpr std::size_t mebibyte = 1024 * 1024;

std::size_t stack_of_this_thread() {
    pthread_attr_t attributes;
    std::size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return 0;
    pthread_attr_getstacksize(&attributes, &size);
    pthread_attr_destroy(&attributes);
    return size;
}

// The name that debuggers and `top` show.
std::string system_name_of_this_thread() {
    std::array<char, 64> name{};
    pthread_getname_np(pthread_self(), name.data(), name.size());
    return name.data();
}

TEST(Builder, TheNamedWorkerWithFourMebibytesOfStack) {
    struct Seen {
        std::string name;
        std::string system_name;
        std::size_t stack;
    };
    auto worker = Builder{}.name("worker-4mib").stack_size(4 * mebibyte).spawn([] {
        return Seen{std::string{fearless::this_thread::name()}, system_name_of_this_thread(), stack_of_this_thread()};
    });
    ASSERT_TRUE(worker.has_value()) << worker.error().message();
    EXPECT_EQ(worker->thread().name(), "worker-4mib");
    EXPECT_TRUE(worker->thread().is_named());
    const Seen seen = *std::move(*worker).join();
    EXPECT_EQ(seen.name, "worker-4mib");
    EXPECT_EQ(seen.system_name, "worker-4mib");
    EXPECT_GE(seen.stack, 4 * mebibyte - 64 * 1024); // the guard page may be counted in
}

// The C library keeps the stacks of ended threads and may hand out a bigger one; a new process has none.
TEST(Builder, TheFirstThreadOfAProcessHasTheStackThatItAskedFor) {
    const Ending child = run_child("named_worker_with_four_mebibytes");
    EXPECT_EQ(child.exit_code, 0) << child.err;
    EXPECT_EQ(child.out, "worker-4mib has a stack of 4 MiB\n");
}

// A recursion that the 8 MiB of a default stack could not hold.
TEST(Builder, ABigStackHoldsADeepRecursion) {
    struct Deep {
        static std::size_t dive(std::size_t depth) {
            std::array<volatile char, 16 * 1024> frame; // NOLINT: uninitialised on purpose, it is only room
            frame[0] = 1;
            frame[frame.size() - 1] = 1;
            return depth == 0 ? 1 : dive(depth - 1) + static_cast<std::size_t>(frame[0]);
        }
    };
    auto worker = Builder{}.stack_size(64 * mebibyte).spawn([] { return Deep::dive(1500); });
    ASSERT_TRUE(worker.has_value()) << worker.error().message();
    EXPECT_EQ(*std::move(*worker).join(), 1501U);
}

TEST(Builder, ABuilderStartsManyWorkers) {
    Builder builder;
    builder.name("crew").stack_size(1 * mebibyte);
    std::vector<fearless::JoinHandle<std::string>> crew;
    for (int i = 0; i < 3; ++i) {
        auto worker =
            builder.spawn([](int n) { return std::string{fearless::this_thread::name()} + std::to_string(n); }, i);
        ASSERT_TRUE(worker.has_value());
        crew.push_back(*std::move(worker));
    }
    EXPECT_EQ(*std::move(crew[0]).join(), "crew0");
    EXPECT_EQ(*std::move(crew[2]).join(), "crew2");
}

TEST(Builder, WithoutANameTheThreadIsUnnamed) {
    auto worker = Builder{}.spawn([] { return std::string{fearless::this_thread::name()}; });
    ASSERT_TRUE(worker.has_value());
    EXPECT_EQ(worker->thread().name(), "<unnamed>");
    EXPECT_EQ(*std::move(*worker).join(), "<unnamed>");
}

TEST(Builder, AnEmptyNameIsAName) {
    auto worker = Builder{}.name("").spawn([] { return std::string{fearless::this_thread::name()}; });
    ASSERT_TRUE(worker.has_value());
    EXPECT_TRUE(worker->thread().is_named());
    EXPECT_EQ(*std::move(*worker).join(), "");
}

TEST(Builder, ANameWithANulIsRefused) {
    auto worker = Builder{}.name(std::string{"a\0b", 3}).spawn([] {});
    ASSERT_FALSE(worker.has_value());
    EXPECT_EQ(worker.error(), std::errc::invalid_argument);
}

TEST(Builder, ALongNameIsKeptWholeAndCutForTheSystem) {
    const std::string name = "a-name-that-is-longer-than-the-system-allows";
    auto worker = Builder{}.name(name).spawn(
        [] { return std::pair{std::string{fearless::this_thread::name()}, system_name_of_this_thread()}; });
    ASSERT_TRUE(worker.has_value());
    const auto [whole, cut] = *std::move(*worker).join();
    EXPECT_EQ(whole, name);
    EXPECT_EQ(cut, "a-name-that-is-");
}

TEST(Builder, NoCharacterIsCutInHalf) {
    const std::string name = "thirteen-byte\xE2\x82\xAC and more"; // a euro sign over the bytes 14 to 16
    auto worker = Builder{}.name(name).spawn(
        [] { return std::pair{std::string{fearless::this_thread::name()}, system_name_of_this_thread()}; });
    ASSERT_TRUE(worker.has_value());
    const auto [whole, cut] = *std::move(*worker).join();
    EXPECT_EQ(whole, name);
    EXPECT_EQ(cut, "thirteen-byte");
}

TEST(Builder, TheCutIsExactAtEveryBoundary) {
    using fearless::detail::system_thread_name;
    EXPECT_EQ(system_thread_name(""), "");
    EXPECT_EQ(system_thread_name("fifteen-bytes-x"), "fifteen-bytes-x");
    EXPECT_EQ(system_thread_name("fifteen-bytes-xy"), "fifteen-bytes-x");
    EXPECT_EQ(system_thread_name("thirteen-byte\xC3\xA9!"), "thirteen-byte\xC3\xA9"); // ends exactly at byte 15
    EXPECT_EQ(system_thread_name("fourteen-bytes\xC3\xA9"), "fourteen-bytes");
    EXPECT_EQ(system_thread_name("twelve-bytes\xF0\x9F\xA6\x80!"), "twelve-bytes");
    EXPECT_EQ(system_thread_name("\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"),
              ""); // no UTF-8 at all
}

class ImpossibleStack : public testing::TestWithParam<std::size_t> {};

TEST_P(ImpossibleStack, ComesBackAsAnErrorCode) {
    auto worker = Builder{}.stack_size(GetParam()).spawn([] { return 42; });
    ASSERT_FALSE(worker.has_value());
    EXPECT_TRUE(worker.error() == std::errc::invalid_argument || worker.error() == std::errc::not_enough_memory ||
                worker.error() == std::errc::resource_unavailable_try_again)
        << worker.error().message();
}

INSTANTIATE_TEST_SUITE_P(Builder, ImpossibleStack,
                         testing::Values(std::size_t{0}, std::size_t{1}, std::size_t{1} << 46, std::size_t{1} << 60,
                                         SIZE_MAX - 4096, SIZE_MAX),
                         [](const auto& test) { return "Bytes" + std::to_string(test.param); });

// The refused thread leaves nothing behind: its arguments are destroyed, and the next thread starts.
TEST(Builder, ARefusedThreadLeavesNothingBehind) {
    const fearless::Arc<int> shared{42};
    {
        auto worker = Builder{}.stack_size(1).spawn([](fearless::Arc<int> mine) { return *mine; }, shared);
        ASSERT_FALSE(worker.has_value());
    }
    EXPECT_EQ(shared.strong_count(), 1U);
    auto worker = Builder{}.spawn([](fearless::Arc<int> mine) { return *mine; }, shared);
    ASSERT_TRUE(worker.has_value());
    EXPECT_EQ(*std::move(*worker).join(), 42);
}

// What copying an argument throws is thrown at the caller, not lost on the worker.
TEST(Builder, AnArgumentThatCannotBeCopiedThrowsHere) {
    struct Uncopyable {
        Uncopyable() = default;
        Uncopyable(const Uncopyable&) { throw std::runtime_error{"no copy today"}; }
        Uncopyable(Uncopyable&&) = default;
    };
    const Uncopyable argument;
    EXPECT_THROW((void)Builder{}.spawn([](Uncopyable) {}, argument), std::runtime_error);
}

// The system's limits, each in a process of its own.
TEST(Builder, AnExhaustedThreadLimitComesBackAsAnErrorCode) {
    const Ending child = run_child("exhausted_threads");
    if (child.exit_code == 77) GTEST_SKIP() << child.err; // this system does not let the child become somebody else
    EXPECT_EQ(child.exit_code, 0) << child.err;
    EXPECT_EQ(child.out, "refused: resource_unavailable_try_again\nspawn threw: resource_unavailable_try_again\n");
}

#if !UNDER_SANITIZER
TEST(Builder, ExhaustedAddressSpaceComesBackAsAnErrorCode) {
    const Ending child = run_child("exhausted_address_space");
    EXPECT_EQ(child.exit_code, 0) << child.err;
    EXPECT_EQ(child.out, "some ran, then the system refused, then all were joined\n");
}
#endif

} // namespace
