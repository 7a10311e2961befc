// SPDX-License-Identifier: MIT
// Every example of a doc comment in include/, compiled and run. The test DocExamples.EveryExampleOfAHeaderStandsHere
// compares the lines; an example that is missing here, or differs, fails it.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

// An assert() of an example counts in every build.
#undef assert
#define assert(...) EXPECT_TRUE((__VA_ARGS__))

// A class that wraps what no compiler can see into: the review is in its comment.
class MyHandle {
public:
    explicit MyHandle(int* only_mine) : number_{only_mine} {}
    MyHandle(MyHandle&& other) noexcept : number_{std::exchange(other.number_, nullptr)} {}
    MyHandle& operator=(MyHandle&&) = delete;
    ~MyHandle() { delete number_; }
    int number() const { return *number_; }

private:
    int* number_;
};

template <>
inline constexpr bool fearless::unsafe_send<MyHandle> = true;

namespace {

using namespace fearless;

int sum(const std::vector<int>& data) { return std::accumulate(data.begin(), data.end(), 0); }

// GCC warns that the worker's `data` hides the parent's, which is the point of the example.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
TEST(DocExamples, Spawn) {
    std::vector<int> data{1, 2, 3};
    auto worker = spawn([](std::vector<int> mine) { return sum(mine); }, std::move(data));
    EXPECT_EQ(*std::move(worker).join(), 6);
}
#pragma GCC diagnostic pop

TEST(DocExamples, Join) {
    JoinHandle<int> worker = spawn([] { return 42; });
    assert(*std::move(worker).join() == 42);
}

TEST(DocExamples, BuilderNamesAndSizes) {
    const auto report = [](const std::error_code& error) { ADD_FAILURE() << error.message(); };
    auto worker = Builder{}.name("indexer").stack_size(4 * 1024 * 1024).spawn([] { return 42; });
    if (!worker) report(worker.error()); // the system refused
    else assert(*std::move(*worker).join() == 42);
}

TEST(DocExamples, JoinResultIsAsked) {
    const auto report = [](const std::string& what) { ADD_FAILURE() << what; };
    const auto use = [](int value) { EXPECT_EQ(value, 42); };
    auto worker = spawn([] { return 42; });
    if (JoinResult<int> result = std::move(worker).join()) use(*result);
    else report(result.error().what());
}

TEST(DocExamples, AnArcIsShared) {
    Arc shared{std::vector{1, 2, 3}};
    auto worker = spawn([](Arc<std::vector<int>> mine) { return mine->size(); }, shared);
    EXPECT_EQ(*std::move(worker).join(), 3U);
}

TEST(DocExamples, AnRcIsCounted) {
    Rc<std::string> name{std::string{"shared"}};
    Rc<std::string> again = name;
    assert(name.strong_count() == 2);
}

TEST(DocExamples, AMutexGuardsItsData) {
    Mutex<int> count{0};
    {
        auto guard = count.lock();
        *guard += 1;
    }
    count.with([](int& value) { value += 1; });
    assert(std::move(count).into_inner() == 2);
}

TEST(DocExamples, AnRwLockIsReadAndWritten) {
    RwLock<std::vector<int>> table{std::vector{1, 2, 3}};
    int first = table.with_read([](const std::vector<int>& t) { return t.front(); });
    table.write()->push_back(first);
    EXPECT_EQ(std::move(table).into_inner(), (std::vector{1, 2, 3, 1}));
}

TEST(DocExamples, AStaticIsBorrowed) {
    static const std::array<int, 3> table{1, 2, 3};
    auto worker = spawn([](StaticRef<std::array<int, 3>> t) { return (*t)[0]; }, StaticRef{table});
    EXPECT_EQ(*std::move(worker).join(), 1);
}

TEST(DocExamples, AChannelHasTwoEnds) {
    auto [sender, receiver] = channel<int>();
    auto worker = spawn([](Sender<int> out) { out.send(42); }, std::move(sender));
    assert(receiver.recv() == 42);
    EXPECT_TRUE(std::move(worker).join().has_value());
}

TEST(DocExamples, AScopeLends) {
    std::vector<int> numbers{1, 2, 3, 4, 5, 6, 7, 8};
    int sum = scope(
        [](Scope& s, Ref<std::vector<int>> all) {
            auto [left, right] = split_at(all, 4);
            auto first = s.spawn([](Ref<int[]> half) { return std::accumulate(half.begin(), half.end(), 0); }, left);
            auto second = s.spawn([](Ref<int[]> half) { return std::accumulate(half.begin(), half.end(), 0); }, right);
            return *std::move(first).join() + *std::move(second).join();
        },
        borrow(numbers));
    assert(sum == 36);
}

TEST(DocExamples, ARangeIsSplit) {
    std::vector<int> all(8, 0);
    scope(
        [](Scope& s, RefMut<std::vector<int>> numbers) {
            const auto fill = [](RefMut<int[]> half) {
                for (int& n : half) n = 1;
            };
            auto [left, right] = split_at_mut(std::move(numbers), 4);
            s.spawn(fill, std::move(left));
        },
        borrow_mut(all));
    EXPECT_EQ(all, (std::vector{1, 1, 1, 1, 0, 0, 0, 0}));
}

TEST(DocExamples, TwoRangesGoInStep) {
    const std::vector<std::vector<int>> table{{1, 3, 2}, {6, 5, 4}};
    std::vector<int> results(2, 0);
    scope(
        [](Scope& s, RefMut<std::vector<int>> maxima, Ref<std::vector<std::vector<int>>> rows) {
            const auto worker = [](RefMut<int> slot, Ref<std::vector<int>> row) {
                *slot = *std::max_element(row->begin(), row->end());
            };
            for (auto [slot, row] : zip(iter_mut(std::move(maxima)), iter(rows))) s.spawn(worker, std::move(slot), row);
        },
        borrow_mut(results), borrow(table));
    EXPECT_EQ(results, (std::vector{3, 6}));
}

TEST(DocExamples, CapturesAreCounted) {
    std::vector<int> data{1, 2, 3};
    auto worker = spawn(captures<1>([data = std::move(data)] { return sum(data); }));
    EXPECT_EQ(*std::move(worker).join(), 6);
}

TEST(DocExamples, AReviewedClassOptsIn) {
    auto worker = spawn([](MyHandle mine) { return mine.number(); }, MyHandle{new int{42}});
    EXPECT_EQ(*std::move(worker).join(), 42);
}

} // namespace
