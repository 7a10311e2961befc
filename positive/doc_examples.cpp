// SPDX-License-Identifier: MIT
// Every example of a doc comment in include/, compiled and run. The test DocExamples.EveryExampleOfAHeaderStandsHere
// compares the lines; an example that is missing here, or differs, fails it.
#include <fearless/checked.hpp>
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <atomic>
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

struct Shape {
    virtual ~Shape() = default;
    virtual int area() const = 0;
};
struct Square final : Shape {
    explicit Square(int length) : side{length} {}
    int area() const override { return side * side; }
    int side;
};

template <>
inline constexpr bool fearless::unsafe_send<Square> = true; // for GCC

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

TEST(DocExamples, Mutex1) {
    const Mutex<int> count{40};
    count.update([](int value) { return value + 1; });
    count.set(count.get() + 1);
    assert(count.replace(0) == 42);
}

TEST(DocExamples, Mutex2) {
    const Mutex<int> count{0};
    auto guard = count.lock();
    *guard += 1;
    drop(guard);
    assert(count.get() == 1);
}

TEST(DocExamples, RwLock) {
    const RwLock<int> value{1};
    auto writer = value.write();
    *writer += 1;
    auto reader = std::move(writer).downgrade();
    assert(*reader == 2);
}

TEST(DocExamples, Condvar) {
    struct Gate {
        Mutex<bool> open{false};
        Condvar changed;
    };
    Arc<Gate> gate{std::in_place};
    auto worker = spawn(
        [](Arc<Gate> mine) {
            auto open = mine->open.lock();
            mine->changed.wait(open, [](bool now) { return now; });
            return *open;
        },
        gate);
    gate->open.set(true);
    gate->changed.notify_all();
    assert(*std::move(worker).join());
}

TEST(DocExamples, Option) {
    Mutex<int> count{1};
    if (auto guard = count.try_lock()) **guard += 1;
    assert(count.get() == 2);
}

TEST(DocExamples, Channel1) {
    auto [sender, receiver] = channel<std::string>();
    {
        auto gone = std::move(receiver);
    }
    auto sent = sender.send("back to me");
    assert(!sent && std::move(sent).error().value == "back to me");
}

TEST(DocExamples, Channel2) {
    auto [sender, receiver] = channel<int>();
    auto worker = spawn(
        [](Sender<int> out) {
            for (int i = 1; i <= 3; ++i) out.send(i);
        },
        std::move(sender));
    int sum = 0;
    for (int& message : receiver) sum += message;
    assert(sum == 6);
}

TEST(DocExamples, Channel3) {
    auto [sender, receiver] = sync_channel<int>(1);
    auto worker = spawn(
        [](SyncSender<int> out) {
            for (int i = 1; i <= 3; ++i) out.send(i);
        },
        std::move(sender));
    int last = 0;
    for (int& message : receiver) last = message;
    assert(last == 3);
}

TEST(DocExamples, Box1) {
    Box<std::string> text{std::string{"all of it"}};
    auto worker = spawn([](Box<std::string> mine) { return mine->size(); }, std::move(text));
    assert(*std::move(worker).join() == 9);
}

TEST(DocExamples, Box2) {
    SendBox<Shape> shape{Square{3}};
    auto worker = spawn([](SendBox<Shape> mine) { return mine->area(); }, std::move(shape));
    assert(*std::move(worker).join() == 9);
}

TEST(DocExamples, SendFunction1) {
    auto [jobs, taken] = channel<SendFunction<int()>>();
    jobs.send(SendFunction<int()>{[n = 6] { return n * 7; }});
    assert((*taken.recv())() == 42);
}

TEST(DocExamples, SendFunction2) {
    SendOnceFunction<int()> job{[n = 6] { return n * 7; }};
    assert(std::move(job)() == 42);
}

TEST(DocExamples, Once1) {
    const OnceLock<std::string> name;
    assert(name.get() == nullptr);
    assert(name.get_or_init([] { return std::string{"first"}; }) == "first");
    assert(name.set("second").has_value()); // it comes back
    assert(*name.get() == "first");
}

TEST(DocExamples, Once2) {
    static const LazyLock<std::vector<int>> primes{[] { return std::vector{2, 3, 5, 7}; }};
    auto worker = spawn([] { return primes->size(); });
    assert(*std::move(worker).join() == 4);
}

TEST(DocExamples, Once3) {
    static const ThreadLocal calls{[] { return 40; }};
    calls.with([](int& mine) { mine = 42; });
    auto worker = spawn([] { return calls.with([](const int& mine) { return mine; }); });
    assert(*std::move(worker).join() == 40);
    assert(calls.with([](const int& mine) { return mine; }) == 42);
}

TEST(DocExamples, Send1) {
    class Slot {
        int index_;
        NotSend stays_here_;
    };
    static_assert(!Send<Slot>);
}

TEST(DocExamples, Drop1) {
    auto [sender, receiver] = channel<int>();
    drop(sender);
    assert(receiver.recv() == std::nullopt);
}

TEST(DocExamples, Drop2) {
    auto worker = spawn([] { return 42; });
    assert(join(std::move(worker)) == 42);
}

TEST(DocExamples, Drop3) {
    std::vector<JoinHandle<int>> workers;
    for (int i = 1; i <= 3; ++i) workers.push_back(spawn([](int n) { return n * n; }, i));
    std::vector<int> squares = join_all(std::move(workers));
    assert(squares == (std::vector{1, 4, 9}));
}

TEST(DocExamples, Arc1) {
    Arc<std::vector<int>> mine{std::vector{1, 2}};
    const Arc<std::vector<int>> theirs = mine;
    mine.make_mut().push_back(3);
    assert(mine->size() == 3 && theirs->size() == 2);
}

TEST(DocExamples, Arc2) {
    struct Node {
        Weak<Node> self;
    };
    const Arc<Node> node = Arc<Node>::new_cyclic([](const Weak<Node>& self) { return Node{self}; });
    assert(ptr_eq(*node->self.upgrade(), node));
}

TEST(DocExamples, Thread) {
    const Arc<std::atomic<bool>> ready{std::in_place, false};
    auto worker = spawn(
        [](Arc<std::atomic<bool>> flag) {
            while (!flag->load()) this_thread::park();
            return 42;
        },
        ready);
    ready->store(true);
    worker.thread().unpark();
    assert(*std::move(worker).join() == 42);
}

namespace adopted {
using thread = fearless::checked::thread; // was: using std::thread;
}
TEST(DocExamples, Checked) {
    adopted::thread worker([] {});
    worker.join();
}

} // namespace
