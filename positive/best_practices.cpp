// SPDX-License-Identifier: MIT
// Chapter: best practices. As many threads as the machine gives, names for all, results instead of shared state, and
// an end that is asked for.
// Pitfalls: unjoined, reference-out-of-lock
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <sched.h>
#include <stop_token>
#include <string>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

using fearless::JoinHandle;

// --- how many -------------------------------------------------------------------------------------------------------

TEST(BestPractices, SizeAPoolByTheMachine) {
    const std::size_t crew = fearless::available_parallelism();
    ASSERT_GE(crew, 1U);
    std::vector<int> numbers(1000);
    std::iota(numbers.begin(), numbers.end(), 1);
    const std::size_t share = (numbers.size() + crew - 1) / crew;

    std::vector<JoinHandle<int>> workers;
    for (std::size_t begin = 0; begin < numbers.size(); begin += share) {
        const auto first = numbers.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = numbers.begin() + static_cast<std::ptrdiff_t>(std::min(begin + share, numbers.size()));
        workers.push_back(
            fearless::spawn([](std::vector<int> part) { return std::accumulate(part.begin(), part.end(), 0); },
                            std::vector<int>(first, last)));
    }
    int sum = 0;
    for (auto& worker : workers) sum += *std::move(worker).join();
    EXPECT_EQ(sum, 500500);
    EXPECT_LE(workers.size(), crew);
}

// A worker that is pinned to one processor counts one; the mask of its parent does not change.
TEST(BestPractices, TheAffinityMaskCounts) {
    const std::size_t before = fearless::detail::affinity_count();
    auto pinned = fearless::spawn([]() -> std::size_t {
        cpu_set_t allowed;
        if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return 1; // more processors than the set holds
        int first = 0;
        while (!CPU_ISSET(first, &allowed)) ++first;
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(first, &one);
        if (sched_setaffinity(0, sizeof one, &one) != 0) return 0;
        return fearless::available_parallelism();
    });
    EXPECT_EQ(*std::move(pinned).join(), 1U);
    EXPECT_EQ(fearless::detail::affinity_count(), before);
}

TEST(BestPractices, TheQuotaIsAPartOfTheAffinity) {
    EXPECT_LE(fearless::available_parallelism(), std::max<std::size_t>(1, fearless::detail::affinity_count()));
}

// A made-up cgroup hierarchy.
class Cgroups : public testing::Test {
protected:
    Cgroups() : root_{std::filesystem::path{testing::TempDir()} / ("fearless-cgroups-" + std::to_string(getpid()))} {
        std::filesystem::create_directories(root_);
    }
    Cgroups(const Cgroups&) = delete;
    Cgroups& operator=(const Cgroups&) = delete;
    ~Cgroups() override { std::filesystem::remove_all(root_); }

    void file(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories((root_ / name).parent_path());
        std::ofstream{root_ / name} << text;
    }
    std::size_t count(const std::string& proc_cgroup) const {
        return fearless::detail::cgroup_count(proc_cgroup, root_.string());
    }

private:
    std::filesystem::path root_;
};

TEST_F(Cgroups, NoQuotaIsNoLimit) {
    EXPECT_EQ(count(""), 0U);
    EXPECT_EQ(count("0::/\n"), 0U);
    file("app/cpu.max", "max 100000\n");
    EXPECT_EQ(count("0::/app\n"), 0U);
    EXPECT_EQ(count("0::/no/such/group\n"), 0U);
}

TEST_F(Cgroups, AQuotaIsRoundedDownAndAtLeastOne) {
    file("app/cpu.max", "350000 100000\n");
    EXPECT_EQ(count("0::/app\n"), 3U);
    file("small/cpu.max", "50000 100000\n");
    EXPECT_EQ(count("0::/small\n"), 1U);
    file("app/inner/cpu.max", "max 100000");
    EXPECT_EQ(count("0::/app/inner"), 3U) << "no line ends needed";
}

TEST_F(Cgroups, TheSmallestQuotaOnTheWayUpCounts) {
    file("a/cpu.max", "400000 100000\n");
    file("a/b/cpu.max", "200000 100000\n");
    file("a/b/c/cpu.max", "800000 100000\n");
    EXPECT_EQ(count("0::/a\n"), 4U);
    EXPECT_EQ(count("0::/a/b\n"), 2U);
    EXPECT_EQ(count("0::/a/b/c\n"), 2U);
    EXPECT_EQ(count("0::/a/b/c/d/e\n"), 2U) << "folders without a file are passed by";
}

TEST_F(Cgroups, TheRootMayHaveAQuota) {
    file("cpu.max", "300000 100000\n");
    EXPECT_EQ(count("0::/\n"), 3U);
    EXPECT_EQ(count("0::/app\n"), 3U);
}

TEST_F(Cgroups, VersionOneHasTwoFiles) {
    file("cpu/app/cpu.cfs_quota_us", "250000\n");
    file("cpu/app/cpu.cfs_period_us", "100000\n");
    EXPECT_EQ(count("4:cpu:/app\n"), 2U);
    EXPECT_EQ(count("4:memory:/app\n"), 0U);
    EXPECT_EQ(count("4:cpuset:/app\n"), 0U) << "another controller that begins alike";
    file("cpu/free/cpu.cfs_quota_us", "-1\n");
    file("cpu/free/cpu.cfs_period_us", "100000\n");
    EXPECT_EQ(count("4:cpu:/free\n"), 0U);
}

TEST_F(Cgroups, VersionOneMayBeMountedWithItsTwin) {
    file("cpu,cpuacct/app/cpu.cfs_quota_us", "200000\n");
    file("cpu,cpuacct/app/cpu.cfs_period_us", "100000\n");
    EXPECT_EQ(count("4:cpu,cpuacct:/app\n"), 2U);
    EXPECT_EQ(count("9:name=systemd:/\n4:cpuacct,cpu:/app\n0::/\n"), 2U);
}

TEST_F(Cgroups, NonsenseIsNoLimit) {
    file("app/cpu.max", "nonsense\n");
    file("zero/cpu.max", "100000 0\n");
    file("empty/cpu.max", "");
    EXPECT_EQ(count("0::/app\n"), 0U);
    EXPECT_EQ(count("0::/zero\n"), 0U);
    EXPECT_EQ(count("0::/empty\n"), 0U);
    EXPECT_EQ(count("\n\nno colons\none:colon\n::\n"), 0U);
}

// --- an end that is asked for ---------------------------------------------------------------------------------------

TEST(BestPractices, StopByAsking) {
    std::stop_source stop;
    std::vector<JoinHandle<bool>> crew;
    for (int i = 0; i < 3; ++i)
        crew.push_back(fearless::spawn(
            [](std::stop_token stopped) {
                while (!stopped.stop_requested()) std::this_thread::yield();
                return true;
            },
            stop.get_token()));
    EXPECT_TRUE(stop.request_stop());
    for (auto& worker : crew) EXPECT_TRUE(*std::move(worker).join());
}

// A worker that sleeps in recv() is woken by the end of its channel: the token of those who wait.
TEST(BestPractices, StopByClosing) {
    auto [jobs, inbox] = fearless::channel<int>();
    auto worker = fearless::spawn(
        [](fearless::Receiver<int> in) {
            int sum = 0;
            while (const auto job = in.recv()) sum += *job;
            return sum;
        },
        std::move(inbox));
    EXPECT_TRUE(jobs.send(40) && jobs.send(2));
    {
        const auto closed = std::move(jobs);
    }
    EXPECT_EQ(*std::move(worker).join(), 42);
}

// A class that owns its worker: closes first, joins second, and needs no destructor for it. Members die in reverse.
class Accumulator {
public:
    Accumulator() : Accumulator{fearless::channel<int>()} {}
    void add(int n) const { jobs_.send(n); }
    int finish() && {
        {
            const auto closed = std::move(jobs_);
        }
        return *std::move(worker_).join();
    }

private:
    explicit Accumulator(std::pair<fearless::Sender<int>, fearless::Receiver<int>> ends)
        : worker_{fearless::spawn(
              [](fearless::Receiver<int> in) {
                  int sum = 0;
                  while (const auto n = in.recv()) sum += *n;
                  return sum;
              },
              std::move(ends.second))},
          jobs_{std::move(ends.first)} {}

    JoinHandle<int> worker_;     // dies last ...
    fearless::Sender<int> jobs_; // ... after the channel is closed
};

TEST(BestPractices, AClassOwnsItsWorker) {
    Accumulator sum;
    for (int i = 1; i <= 10; ++i) sum.add(i);
    EXPECT_EQ(std::move(sum).finish(), 55);
    const Accumulator dropped; // joins, too
    dropped.add(1);
}

// --- less sharing ---------------------------------------------------------------------------------------------------

// Return results; share only what must be shared.
TEST(BestPractices, ReturnInsteadOfSharing) {
    std::vector<JoinHandle<std::vector<int>>> workers;
    for (int i = 0; i < 4; ++i) workers.push_back(fearless::spawn([i] { return std::vector{i, i * 10}; }));
    std::vector<int> all;
    for (auto& worker : workers) {
        const std::vector<int> part = *std::move(worker).join();
        all.insert(all.end(), part.begin(), part.end());
    }
    EXPECT_EQ(all, (std::vector{0, 0, 1, 10, 2, 20, 3, 30}));
}

// Take a copy out under the lock; work on it without.
TEST(BestPractices, HoldALockNoLongerThanTheCopy) {
    const fearless::Arc<fearless::Mutex<std::vector<int>>> shared{std::in_place, std::vector{3, 1, 2}};
    auto worker = fearless::spawn(
        [](fearless::Arc<fearless::Mutex<std::vector<int>>> mine) {
            std::vector<int> copy = mine->with([](const std::vector<int>& v) { return v; });
            std::sort(copy.begin(), copy.end()); // long work, nobody waits
            mine->with([&](std::vector<int>& v) { v = std::move(copy); });
        },
        shared);
    EXPECT_TRUE(std::move(worker).join().has_value());
    EXPECT_EQ(shared->with([](const std::vector<int>& v) { return v; }), (std::vector{1, 2, 3}));
}

TEST(BestPractices, NameWhatRuns) {
    auto worker =
        fearless::Builder{}.name("compressor").spawn([] { return std::string{fearless::this_thread::name()}; });
    ASSERT_TRUE(worker.has_value()) << worker.error().message();
    EXPECT_EQ(*std::move(*worker).join(), "compressor");
}

} // namespace
