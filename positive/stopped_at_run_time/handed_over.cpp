// SPDX-License-Identifier: MIT
// A borrow or a handle that is used after it was handed over. Clang's -Wconsumed reports most of these forms, so this
// file is compiled without it: the same mistakes, on every compiler, end the program before anything undefined happens.
// Rust: E0382.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <optional>
#include <utility>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;
using Numbers = std::vector<int>;

constexpr char handed_over[] = "E0382: a borrow is used after it was handed over";

// Calls `body(scope, lent)` with an exclusive borrow of {1, 2, 3, 4}.
template <class Body>
void with_numbers(Body body) {
    Numbers numbers{1, 2, 3, 4};
    scope(body, borrow_mut(numbers));
}
void grow(RefMut<Numbers> mine) { mine->push_back(5); }
void clear(RefMut<int[]> mine) { mine[0] = 0; }

TEST(HandedOverDeathTest, WrittenByTheBody) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     s.spawn(grow, std::move(all));
                     all->push_back(4);
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, ReadByTheBody) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     s.spawn(grow, std::move(all));
                     return static_cast<int>((*all).size());
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, ToTwoWorkers) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     s.spawn(grow, std::move(all));
                     s.spawn(grow, std::move(all));
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, InALoop) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     for (int worker = 0; worker < 2; ++worker) s.spawn(grow, std::move(all));
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, OnOneBranch) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     if (all->size() == 4) s.spawn(grow, std::move(all));
                     all->clear();
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, ToAnotherName) {
    EXPECT_DEATH(with_numbers([](Scope&, RefMut<Numbers> all) {
                     RefMut<Numbers> other = std::move(all);
                     all->clear();
                     other->clear();
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, ToAContainer) {
    EXPECT_DEATH(with_numbers([](Scope&, RefMut<Numbers> all) {
                     std::vector<RefMut<Numbers>> kept;
                     kept.push_back(std::move(all));
                     all->clear();
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, OutOfAnOptional) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     std::optional<RefMut<Numbers>> place{std::move(all)};
                     s.spawn(grow, *std::move(place));
                     (*place)->clear();
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, DowngradedAndWritten) {
    EXPECT_DEATH(with_numbers([](Scope&, RefMut<Numbers> all) {
                     const Ref<Numbers> shared = std::move(all).downgrade();
                     all->clear();
                     return shared->size() == 4 ? 0 : 1;
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, ByAWorkerToAWorker) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     s.spawn(
                         [](Scope& same, RefMut<Numbers> mine) {
                             same.spawn(grow, std::move(mine));
                             mine->clear();
                         },
                         std::move(all));
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, ASharedOneThatWasMoved) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     Ref<Numbers> shared = std::move(all).downgrade();
                     s.spawn([](Ref<Numbers> mine) { return mine->size(); }, std::move(shared));
                     return shared->size() == 4 ? 0 : 1;
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, LentOnToAnInnerScope) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     s.spawn(grow, std::move(all));
                     scope([](Scope&, RefMut<Numbers> again) { again->clear(); }, borrow_mut(all));
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, SplitTwice) {
    EXPECT_DEATH(with_numbers([](Scope&, RefMut<Numbers> all) {
                     auto halves = fearless::split_at_mut(std::move(all), 2);
                     auto again = fearless::split_at_mut(std::move(all), 3);
                     again.first[0] = halves.first[0];
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, TheWholeBesideItsHalves) {
    EXPECT_DEATH(with_numbers([](Scope&, RefMut<Numbers> all) {
                     auto halves = fearless::split_at_mut(std::move(all), 2);
                     all->front() = halves.second[0];
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, AHalfWithAName) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     auto halves = fearless::split_at_mut(std::move(all), 2);
                     RefMut<int[]> left = std::move(halves.first);
                     s.spawn(clear, std::move(left));
                     left[0] = 1;
                 }),
                 handed_over);
}

// No analysis sees through a structured binding.
TEST(HandedOverDeathTest, TheSameHalfOfAStructuredBindingTwice) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     auto [left, right] = fearless::split_at_mut(std::move(all), 2);
                     s.spawn(clear, std::move(left));
                     s.spawn(clear, std::move(left)); // meant: right
                     right[0] = 1;
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, AnElementInALoop) {
    EXPECT_DEATH(with_numbers([](Scope& s, RefMut<Numbers> all) {
                     for (auto slot : fearless::iter_mut(std::move(all))) {
                         s.spawn([](RefMut<int> mine) { *mine = 0; }, std::move(slot));
                         *slot = 1;
                     }
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, PiecesThatWereMoved) {
    EXPECT_DEATH(with_numbers([](Scope&, RefMut<Numbers> all) {
                     auto pieces = fearless::chunks_mut(std::move(all), 2);
                     auto moved = std::move(pieces);
                     auto piece = pieces.next();
                     if (piece) (*piece)[0] = static_cast<int>(moved.size());
                     else fearless::detail::die(handed_over); // a moved-from range that has nothing left is as good
                 }),
                 handed_over);
}

TEST(HandedOverDeathTest, AScopedHandleJoinedTwice) {
    EXPECT_DEATH(scope([](Scope& s) {
                     auto worker = s.spawn([] { return 1; });
                     const int once = *std::move(worker).join();
                     return once + *std::move(worker).join();
                 }),
                 "E0382");
}

TEST(HandedOverDeathTest, AScopedHandleAskedAfterItsJoin) {
    EXPECT_DEATH(scope([](Scope& s) {
                     auto worker = s.spawn([] { return 1; });
                     const int once = *std::move(worker).join();
                     return worker.is_finished() ? once : 0;
                 }),
                 "E0382");
}

TEST(HandedOverDeathTest, AScopedHandleThatWasMoved) {
    EXPECT_DEATH(scope([](Scope& s) {
                     auto worker = s.spawn([] { return 1; });
                     auto other = std::move(worker);
                     return *std::move(worker).join() + *std::move(other).join();
                 }),
                 "E0382");
}

} // namespace
