// SPDX-License-Identifier: MIT
// Chapter: scoped threads. Workers borrow from their parent, because the scope ends after all of them.
// Pitfalls: borrow-without-move, two-mutable, overlapping-pieces, scope-escape, move-while-borrowed, reference-escapes
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::Builder;
using fearless::Mutex;
using fearless::Ref;
using fearless::RefMut;
using fearless::RwLock;
using fearless::Scope;
using fearless::scope;

int sum(Ref<int[]> numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0); }
void double_each(RefMut<int[]> numbers) {
    for (int& number : numbers) number *= 2;
}

std::vector<int> one_to_eight() { return {1, 2, 3, 4, 5, 6, 7, 8}; }

TEST(ScopedThreads, TwoHalvesAreSummedAndTheVectorIsUsableAfterwards) {
    std::vector<int> numbers = one_to_eight();
    const int total = scope(
        [](Scope& s, Ref<std::vector<int>> all) {
            auto [left, right] = split_at(all, all->size() / 2);
            auto first = s.spawn(sum, left);
            auto second = s.spawn(sum, right);
            return *std::move(first).join() + *std::move(second).join();
        },
        borrow(numbers));
    EXPECT_EQ(total, 36);
    numbers.push_back(9);
    EXPECT_EQ(numbers.size(), 9U);
}

TEST(ScopedThreads, TwoHalvesAreWrittenWithoutALock) {
    std::vector<int> numbers = one_to_eight();
    scope(
        [](Scope& s, RefMut<std::vector<int>> all) {
            auto [left, right] = split_at_mut(std::move(all), 4);
            s.spawn(double_each, std::move(left));
            double_each(std::move(right)); // the body works, too
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (std::vector{2, 4, 6, 8, 10, 12, 14, 16}));
}

TEST(ScopedThreads, ChunksOfEveryPossibleSizeCoverEachElementOnce) {
    for (std::size_t size = 1; size <= 10; ++size) {
        std::vector<int> numbers = one_to_eight();
        scope(
            [](Scope& s, RefMut<std::vector<int>> all, Ref<std::size_t> elements) {
                auto pieces = chunks_mut(std::move(all), *elements);
                EXPECT_EQ(pieces.size(), (8 + *elements - 1) / *elements);
                for (RefMut<int[]> chunk : pieces) s.spawn(double_each, std::move(chunk));
            },
            borrow_mut(numbers), borrow(size));
        EXPECT_EQ(numbers, (std::vector{2, 4, 6, 8, 10, 12, 14, 16}));
    }
}

TEST(ScopedThreads, ArraysAndSpansAreLentAsVectorsAre) {
    int plain[4] = {1, 2, 3, 4};
    std::array<int, 4> array{1, 2, 3, 4};
    std::vector<int> owner{1, 2, 3, 4};
    const std::span<int> middle = std::span{owner}.subspan(1, 2);
    scope(
        [](Scope& s, RefMut<int[4]> c_array, RefMut<std::array<int, 4>> std_array, RefMut<int[]> part) {
            auto [left, right] = split_at_mut(std::move(c_array), 1);
            s.spawn(double_each, std::move(left));
            s.spawn(double_each, std::move(right));
            for (RefMut<int[]> chunk : chunks_mut(std::move(std_array), 3)) s.spawn(double_each, std::move(chunk));
            s.spawn(double_each, std::move(part));
        },
        borrow_mut(plain), borrow_mut(array), borrow_mut(middle));
    EXPECT_TRUE(std::ranges::equal(plain, std::array{2, 4, 6, 8}));
    EXPECT_EQ(array, (std::array{2, 4, 6, 8}));
    EXPECT_EQ(owner, (std::vector{1, 4, 6, 4}));
}

TEST(ScopedThreads, EmptyRangesHaveEmptyHalvesAndNoChunks) {
    std::vector<int> nothing;
    scope(
        [](Scope&, RefMut<std::vector<int>> all) {
            auto [left, right] = split_at_mut(std::move(all), 0);
            EXPECT_TRUE(left.empty());
            EXPECT_TRUE(right.empty());
            EXPECT_EQ(chunks_mut(std::move(left), 3).size(), 0U);
            EXPECT_FALSE(iter_mut(std::move(right)).next().has_value());
        },
        borrow_mut(nothing));
}

TEST(ScopedThreads, AWorkerHandsItsExclusiveBorrowBack) {
    std::vector<int> numbers;
    scope(
        [](Scope& s, RefMut<std::vector<int>> all) {
            const auto append = [](RefMut<std::vector<int>> to, int value) {
                to->push_back(value);
                return to;
            };
            auto first = s.spawn(append, std::move(all), 1);
            auto second = s.spawn(append, *std::move(first).join(), 2);
            RefMut<std::vector<int>> back = *std::move(second).join();
            back->push_back(3);
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (std::vector{1, 2, 3}));
}

TEST(ScopedThreads, AnExclusiveBorrowIsDowngradedAndThenShared) {
    std::vector<int> numbers = one_to_eight();
    const int total = scope(
        [](Scope& s, RefMut<std::vector<int>> all) {
            all->push_back(9);
            const Ref<std::vector<int>> shared = std::move(all).downgrade();
            auto [left, right] = split_at(shared, 4);
            auto first = s.spawn(sum, left);
            auto second = s.spawn(sum, right);
            return *std::move(first).join() + *std::move(second).join();
        },
        borrow_mut(numbers));
    EXPECT_EQ(total, 45);
}

TEST(ScopedThreads, AWorkerStartsWorkersInTheSameScope) {
    struct Tree {
        static void grow(Scope& s, Ref<Mutex<int>> nodes, int depth) {
            *s.spawn([](Ref<Mutex<int>> n) { n->with([](int& value) { ++value; }); }, nodes).join();
            if (depth == 0) return;
            s.spawn(&Tree::grow, nodes, depth - 1);
            s.spawn(&Tree::grow, nodes, depth - 1);
        }
    };
    Mutex<int> nodes{0};
    scope([](Scope& s, Ref<Mutex<int>> n) { s.spawn(&Tree::grow, n, 3); }, borrow(nodes));
    EXPECT_EQ(std::move(nodes).into_inner(), 15);
}

TEST(ScopedThreads, ScopesNestAndLendOnWhatTheyWereLent) {
    std::vector<int> numbers = one_to_eight();
    scope(
        [](Scope& s, RefMut<std::vector<int>> all) {
            auto [left, right] = split_at_mut(std::move(all), 4);
            s.spawn(
                [](RefMut<int[]> half) {
                    scope(
                        [](Scope& inner, RefMut<int[]> mine) {
                            for (RefMut<int> one : iter_mut(std::move(mine)))
                                inner.spawn([](RefMut<int> number) { *number = -*number; }, std::move(one));
                        },
                        borrow_mut(half));
                    half[0] = 0; // lent on and come back
                },
                std::move(left));
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (std::vector{0, -2, -3, -4, 5, 6, 7, 8}));
}

TEST(ScopedThreads, LocksAreLentAsTheyAre) {
    const Mutex<std::vector<int>> list{std::vector<int>{}};
    const RwLock<std::string> text{std::string{"shared"}};
    scope(
        [](Scope& s, Ref<Mutex<std::vector<int>>> to, Ref<RwLock<std::string>> from) {
            for (int i = 0; i < 4; ++i)
                s.spawn(
                    [](int n, Ref<Mutex<std::vector<int>>> out, Ref<RwLock<std::string>> in) {
                        const auto size =
                            in->with_read([](const std::string& t) { return static_cast<int>(t.size()); });
                        out->lock()->push_back(size + n);
                    },
                    i, to, from);
        },
        borrow(list), borrow(text));
    EXPECT_EQ(list.with([](std::vector<int>& all) { return std::accumulate(all.begin(), all.end(), 0); }), 30);
}

TEST(ScopedThreads, AWorkerHasANameAStackAndAnErrorThroughTheBuilder) {
    scope([](Scope& s) {
        auto named = Builder{}.name("scoped").stack_size(1024 * 1024).spawn_scoped(s, [] {
            return std::string{fearless::this_thread::name()};
        });
        ASSERT_TRUE(named.has_value());
        EXPECT_EQ(named->thread().name(), "scoped");
        EXPECT_EQ(*std::move(*named).join(), "scoped");

        auto refused = Builder{}.stack_size(1).spawn_scoped(s, [] {});
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error(), std::errc::invalid_argument);
    });
}

TEST(ScopedThreads, APanicThatIsJoinedStaysInTheScope) {
    const std::string told = scope([](Scope& s) {
        auto worker = s.spawn([] { throw std::runtime_error{"joined"}; });
        const auto result = std::move(worker).join();
        return std::string{result.error().what()};
    });
    EXPECT_EQ(told, "joined");
}

TEST(ScopedThreads, APanicThatNobodyJoinsComesOutAfterAllWorkersHaveEnded) {
    Mutex<int> ended{0};
    try {
        scope(
            [](Scope& s, Ref<Mutex<int>> count) {
                s.spawn([] { throw std::runtime_error{"nobody joined"}; });
                for (int i = 0; i < 8; ++i) s.spawn([](Ref<Mutex<int>> c) { c->with([](int& n) { ++n; }); }, count);
            },
            borrow(ended));
        FAIL() << "the panic was lost";
    } catch (const std::runtime_error& panic) {
        EXPECT_STREQ(panic.what(), "nobody joined");
        EXPECT_EQ(*ended.lock().operator->(), 8);
    }
}

TEST(ScopedThreads, AnExceptionOfTheBodyWaitsForTheWorkersAndGoesOn) {
    std::vector<int> numbers = one_to_eight();
    EXPECT_THROW(scope(
                     [](Scope& s, RefMut<std::vector<int>> all) {
                         for (RefMut<int[]> chunk : chunks_mut(std::move(all), 2))
                             s.spawn(double_each, std::move(chunk));
                         throw std::logic_error{"the body"};
                     },
                     borrow_mut(numbers)),
                 std::logic_error);
    EXPECT_EQ(numbers, (std::vector{2, 4, 6, 8, 10, 12, 14, 16}));
}

TEST(ScopedThreads, ARefusedWorkerLeavesTheOthersJoined) {
    std::vector<int> numbers = one_to_eight();
    EXPECT_THROW(scope(
                     [](Scope& s, RefMut<std::vector<int>> all) {
                         auto [left, right] = split_at_mut(std::move(all), 4);
                         s.spawn(double_each, std::move(left));
                         auto refused = Builder{}.stack_size(1).spawn_scoped(s, double_each, std::move(right));
                         if (!refused) throw std::system_error{refused.error()};
                     },
                     borrow_mut(numbers)),
                 std::system_error);
    EXPECT_EQ(numbers, (std::vector{2, 4, 6, 8, 5, 6, 7, 8}));
}

TEST(ScopedThreads, SharedLoansMayOverlap) {
    std::vector<int> numbers = one_to_eight();
    const int total = scope([](Scope&, Ref<std::vector<int>> a, Ref<std::vector<int>> b,
                               Ref<int> c) { return static_cast<int>(a->size() + b->size()) + *c; },
                            borrow(numbers), borrow(numbers), borrow(numbers[2]));
    EXPECT_EQ(total, 19);
}

TEST(ScopedThreads, NothingIsLentAndNothingIsReturned) {
    scope([](Scope&) {});
    EXPECT_EQ(scope([](Scope&) { return 7; }), 7);
}

} // namespace
