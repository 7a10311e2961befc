// SPDX-License-Identifier: MIT
// Correct programs: guards in branches, loops, calls and returns.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::Mutex;
using fearless::Ref;
using fearless::RefMut;
using fearless::RwLock;
using fearless::Scope;
using fearless::scope;
using Numbers = std::vector<int>;

TEST(Locks, LockedAgainAfterTheBlock) {
    const Mutex<int> count{0};
    {
        auto guard = count.lock();
        *guard += 1;
    }
    auto guard = count.lock();
    EXPECT_EQ(*guard, 1);
}

TEST(Locks, UnlockedEarlyAndLockedAgain) {
    const Mutex<int> count{0};
    auto guard = count.lock();
    *guard += 1;
    guard.unlock();
    auto again = count.lock();
    EXPECT_EQ(*again, 1);
}

TEST(Locks, LockedInEachRound) {
    const Mutex<int> count{0};
    for (int round = 0; round < 3; ++round) {
        auto guard = count.lock();
        if (*guard == 2) break;
        *guard += 1;
    }
    EXPECT_EQ(count.with([](int& value) { return value; }), 2);
}

int early(const Mutex<int>& count, bool leave) {
    auto guard = count.lock();
    if (leave) return -1;
    *guard += 1;
    return *guard;
}

TEST(Locks, ReturnedFromWhileLocked) {
    const Mutex<int> count{0};
    EXPECT_EQ(early(count, true), -1);
    EXPECT_EQ(early(count, false), 1);
}

TEST(Locks, TwoMutexesAtOnce) {
    const Mutex<int> from{10};
    const Mutex<int> to{0};
    auto source = from.lock();
    auto target = to.lock();
    *target = std::exchange(*source, 0);
    EXPECT_EQ(*target, 10);
}

TEST(Locks, MutexesInAVector) {
    std::vector<Mutex<int>> counts;
    counts.reserve(2);
    counts.emplace_back(1);
    counts.emplace_back(2);
    const Mutex<int>& one = counts[0];
    const Mutex<int>& two = counts[1];
    auto first = one.lock();
    auto second = two.lock();
    EXPECT_EQ(*first + *second, 3);
}

TEST(Locks, LockedInAnIfStatement) {
    const Mutex<Numbers> numbers{Numbers{1}};
    if (auto guard = numbers.lock(); !guard->empty()) guard->clear();
    else guard->push_back(1);
    EXPECT_TRUE(numbers.lock()->empty());
}

TEST(Locks, ManyReadersThenAWriter) {
    const RwLock<int> value{1};
    {
        auto a = value.read();
        EXPECT_EQ(*a, 1);
    }
    {
        auto writer = value.write();
        *writer += 1;
    }
    EXPECT_EQ(value.with_read([](const int& number) { return number; }), 2);
}

class Account {
public:
    void deposit(int amount) {
        auto guard = balance_.lock();
        *guard += amount;
    }
    int balance() const {
        return balance_.with([](int& value) { return value; });
    }
    void move_to(Account& other, int amount) {
        {
            auto mine = balance_.lock();
            if (*mine < amount) return;
            *mine -= amount;
        }
        other.deposit(amount);
    }

private:
    Mutex<int> balance_{0};
};

TEST(Locks, AClassThatLocksInItsMembers) {
    Account a;
    Account b;
    a.deposit(10);
    a.move_to(b, 4);
    a.move_to(b, 100);
    EXPECT_EQ(a.balance(), 6);
    EXPECT_EQ(b.balance(), 4);
}

TEST(Locks, TriedInALoopByWorkers) {
    const Mutex<int> count{0};
    scope(
        [](Scope& s, Ref<Mutex<int>> lent) {
            for (int worker = 0; worker < 3; ++worker)
                s.spawn(
                    [](Ref<Mutex<int>> mine) {
                        for (;;)
                            if (auto guard = mine->try_lock()) {
                                **guard += 1;
                                return;
                            }
                    },
                    lent);
        },
        borrow(count));
    EXPECT_EQ(*count.lock().operator->(), 3);
}

TEST(Locks, AnExclusiveBorrowOfAMutexTakesTheDataOut) {
    Mutex<Numbers> numbers{Numbers{1, 2}};
    const Numbers taken =
        scope([](Scope&, RefMut<Mutex<Numbers>> lent) { return std::move(*lent).into_inner(); }, borrow_mut(numbers));
    EXPECT_EQ(taken.size(), 2U);
}

TEST(Locks, TheGuardIsHeldAcrossAWholeRangeFor) {
    const Mutex<Numbers> numbers{Numbers{1, 2, 3}};
    auto guard = numbers.lock();
    int sum = 0;
    for (int& number : *guard) sum += number;
    EXPECT_EQ(sum, 6);
}

} // namespace
