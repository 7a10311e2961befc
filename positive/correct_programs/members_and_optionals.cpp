// SPDX-License-Identifier: MIT
// Correct programs: borrows, handles and guards as members and in optionals.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::Mutex;
using fearless::MutexGuard;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;
using fearless::ScopedJoinHandle;
using Numbers = std::vector<int>;

struct Job {
    Ref<Numbers> input;
    RefMut<int> output;
};

TEST(MembersAndOptionals, AStructOfBorrowsGoesToAWorker) {
    const Numbers numbers{1, 2, 3};
    int sum = 0;
    scope(
        [](Scope& s, Ref<Numbers> in, RefMut<int> out) {
            s.spawn(
                [](Job job) {
                    for (const int number : *job.input) *job.output += number;
                },
                Job{in, std::move(out)});
        },
        borrow(numbers), borrow_mut(sum));
    EXPECT_EQ(sum, 6);
}

TEST(MembersAndOptionals, AMemberIsMovedOutAndPutBack) {
    const Numbers numbers{1, 2, 3};
    int sum = 0;
    scope(
        [](Scope& s, Ref<Numbers> in, RefMut<int> out) {
            Job job{in, std::move(out)};
            auto worker = s.spawn([](RefMut<int> mine) { return *mine = 5, std::move(mine); }, std::move(job.output));
            job.output = *std::move(worker).join();
            *job.output += static_cast<int>(job.input->size());
        },
        borrow(numbers), borrow_mut(sum));
    EXPECT_EQ(sum, 8);
}

TEST(MembersAndOptionals, AnOptionalHandleIsReset) {
    const int result = scope([](Scope& s) {
        std::optional<ScopedJoinHandle<int>> worker;
        worker.emplace(s.spawn([] { return 1; }));
        worker.reset();
        worker = s.spawn([] { return 2; });
        return worker ? *std::move(*worker).join() : 0;
    });
    EXPECT_EQ(result, 2);
}

struct Team {
    ScopedJoinHandle<int> first;
    ScopedJoinHandle<int> second;

    int wait() && { return *std::move(first).join() + *std::move(second).join(); }
};

TEST(MembersAndOptionals, AStructOfHandlesIsInitialisedFromSpawn) {
    EXPECT_EQ(scope([](Scope& s) {
                  Team team{s.spawn([] { return 1; }), s.spawn([] { return 2; })};
                  return std::move(team).wait();
              }),
              3);
}

TEST(MembersAndOptionals, AnOptionalExclusiveBorrowIsTakenOnce) {
    int number = 1;
    scope(
        [](Scope& s, RefMut<int> lent) {
            std::optional<RefMut<int>> place{std::move(lent)};
            for (int attempt = 0; attempt < 3; ++attempt)
                if (auto taken = std::exchange(place, std::nullopt))
                    s.spawn([](RefMut<int> mine) { *mine += 1; }, *std::move(taken));
        },
        borrow_mut(number));
    EXPECT_EQ(number, 2);
}

class Cursor {
public:
    explicit Cursor(RefMut<Numbers> numbers) : numbers_{std::move(numbers)} {}
    void put(int number) { numbers_->push_back(number); }
    RefMut<Numbers> release() && { return std::move(numbers_); }

private:
    RefMut<Numbers> numbers_;
};

TEST(MembersAndOptionals, AClassWithAnExclusiveMemberReleasesIt) {
    Numbers numbers;
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            Cursor cursor{std::move(all)};
            cursor.put(1);
            cursor.put(2);
            s.spawn([](RefMut<Numbers> mine) { mine->push_back(3); }, std::move(cursor).release());
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{1, 2, 3}));
}

TEST(MembersAndOptionals, AVariantOfASharedOrAnExclusiveBorrow) {
    for (const bool write : {true, false}) {
        Numbers numbers{1};
        const std::size_t size = scope(
            [write](Scope&, RefMut<Numbers> all) {
                std::variant<Ref<Numbers>, RefMut<Numbers>> access{std::move(all)};
                if (!write) access = std::move(std::get<RefMut<Numbers>>(access)).downgrade();
                if (auto* mine = std::get_if<RefMut<Numbers>>(&access)) (*mine)->push_back(2);
                return std::visit([](const auto& any) { return any->size(); }, access);
            },
            borrow_mut(numbers));
        EXPECT_EQ(size, write ? 2U : 1U);
    }
}

TEST(MembersAndOptionals, AGuardInAnOptionalIsDroppedEarly) {
    const Mutex<int> count{1};
    std::optional<MutexGuard<int>> guard{count.try_lock()};
    ASSERT_TRUE(guard);
    **guard += 1;
    guard.reset();
    EXPECT_EQ(count.with([](int& value) { return value; }), 2);
}

} // namespace
