// SPDX-License-Identifier: MIT
// Locks that are destroyed, moved, or taken again while a guard lives. Clang's -Wthread-safety and -Wdangling report
// the plain forms, so this file is compiled without them. Rust: E0597, E0505, E0382, E0499.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <system_error>
#include <utility>

namespace {

using fearless::borrow;
using fearless::Mutex;
using fearless::MutexGuard;
using fearless::Ref;
using fearless::RwLock;
using fearless::Scope;
using fearless::scope;

constexpr char destroyed[] = "E0597: a lock is destroyed while a guard of it lives";
constexpr char moved[] = "E0505: a lock is moved while a guard of it lives";

MutexGuard<int> guard_of_a_local() {
    Mutex<int> local{1};
    return local.lock();
}

TEST(LocksHeldDeathTest, TheGuardOfALocalIsReturned) { EXPECT_DEATH(auto guard = guard_of_a_local(), destroyed); }

TEST(LocksHeldDeathTest, TheGuardOfATemporary) { EXPECT_DEATH(auto guard = Mutex<int>{1}.lock(), destroyed); }

TEST(LocksHeldDeathTest, AStoredGuardOutlivesItsMutex) {
    EXPECT_DEATH(
        {
            std::optional<MutexGuard<int>> kept;
            {
                Mutex<int> inner{1};
                kept.emplace(inner.lock());
            }
            **kept = 2;
        },
        destroyed);
}

TEST(LocksHeldDeathTest, AGuardInAStruct) {
    struct Holder {
        MutexGuard<int> guard;
    };
    EXPECT_DEATH(
        {
            auto owner = std::make_unique<Mutex<int>>(1);
            Holder holder{owner->lock()};
            owner.reset();
            *holder.guard = 2;
        },
        destroyed);
}

TEST(LocksHeldDeathTest, AReadGuardOutlivesItsLock) {
    EXPECT_DEATH(
        {
            auto owner = std::make_unique<RwLock<int>>(1);
            auto guard = owner->read();
            owner.reset();
        },
        destroyed);
}

TEST(LocksHeldDeathTest, AWriteGuardOutlivesItsLock) {
    EXPECT_DEATH(
        {
            auto owner = std::make_unique<RwLock<int>>(1);
            auto guard = owner->write();
            owner.reset();
        },
        destroyed);
}

TEST(LocksHeldDeathTest, AMutexIsMovedWhileItIsHeld) {
    EXPECT_DEATH(
        {
            Mutex<int> from{1};
            auto guard = from.lock();
            Mutex<int> to{std::move(from)};
        },
        moved);
}

TEST(LocksHeldDeathTest, TheDataIsTakenOutWhileTheLockIsHeld) {
    EXPECT_DEATH(
        {
            Mutex<int> lock{1};
            auto guard = lock.lock();
            (void)std::move(lock).into_inner();
        },
        moved);
    EXPECT_DEATH(
        {
            RwLock<int> lock{1};
            auto guard = lock.read();
            (void)std::move(lock).into_inner();
        },
        moved);
}

TEST(LocksHeldDeathTest, AnRwLockIsMovedWhileItIsRead) {
    EXPECT_DEATH(
        {
            RwLock<int> from{1};
            auto guard = from.read();
            RwLock<int> to{std::move(from)};
        },
        moved);
}

TEST(LocksHeldDeathTest, AGuardIsUsedAfterItUnlocked) {
    EXPECT_DEATH(
        {
            const Mutex<int> count{1};
            auto guard = count.lock();
            guard.unlock();
            *guard = 2;
        },
        "E0382: a MutexGuard is used after it was unlocked or moved");
}

TEST(LocksHeldDeathTest, AGuardIsUnlockedTwice) {
    EXPECT_DEATH(
        {
            const Mutex<int> count{1};
            auto guard = count.lock();
            guard.unlock();
            guard.unlock();
        },
        "E0382: a MutexGuard is used after it was unlocked or moved");
}

TEST(LocksHeldDeathTest, AGuardIsUsedAfterItWasMoved) {
    EXPECT_DEATH(
        {
            const Mutex<int> count{1};
            auto guard = count.lock();
            auto other = std::move(guard);
            *guard = *other;
        },
        "E0382: a MutexGuard is used after it was unlocked or moved");
}

template <class F>
void expect_deadlock(F f) {
    try {
        f();
        ADD_FAILURE() << "nothing was thrown";
    } catch (const std::system_error& error) {
        EXPECT_EQ(error.code(), std::errc::resource_deadlock_would_occur);
        EXPECT_NE(std::string{error.what()}.find("E0499"), std::string::npos) << error.what();
    }
}

TEST(LocksHeld, LockedTwiceByOneThread) {
    const Mutex<int> count{1};
    auto guard = count.lock();
    expect_deadlock([&] { auto again = count.lock(); });
    *guard += 1;
}

TEST(LocksHeld, WithUnderAGuard) {
    const Mutex<int> count{1};
    auto guard = count.lock();
    expect_deadlock([&] { count.with([](int& value) { value += 1; }); });
    EXPECT_EQ(*guard, 1);
}

TEST(LocksHeld, ReadAndWrittenUnderOnesOwnWriteLock) {
    const RwLock<int> count{1};
    auto guard = count.write();
    expect_deadlock([&] { auto again = count.read(); });
    expect_deadlock([&] { auto again = count.write(); });
    EXPECT_EQ(*guard, 1);
}

TEST(LocksHeld, TriedUnderOnesOwnGuard) {
    const Mutex<int> count{1};
    auto guard = count.lock();
    EXPECT_FALSE(count.try_lock());
    EXPECT_EQ(*guard, 1);
}

TEST(LocksHeld, LockedTwiceByAWorker) {
    const Mutex<int> count{1};
    scope(
        [](Scope& s, Ref<Mutex<int>> lent) {
            s.spawn(
                [](Ref<Mutex<int>> mine) {
                    auto guard = mine->lock();
                    expect_deadlock([&mine] { auto again = mine->lock(); });
                    *guard = 2;
                },
                lent);
        },
        borrow(count));
    EXPECT_FALSE(count.is_poisoned());
    EXPECT_EQ(*count.lock().operator->(), 2);
}

} // namespace
