// SPDX-License-Identifier: MIT
// Chapter: sharing. Arc for shared ownership, Mutex and RwLock for shared change, atomics for single numbers.
// Pitfalls: rc-across-threads, arc-of-non-sync, lock-of-non-send, mutate-through-arc, guard-crosses
// Pitfalls: guard-outlives-lock, reference-out-of-lock, lock-holds-short-ref, lock-misuse, global-not-sync
// Pitfalls: atomic-misuse, guarded-by
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <cstdio>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace {

using fearless::Arc;
using fearless::JoinHandle;
using fearless::Mutex;
using fearless::Rc;
using fearless::RwLock;
using fearless::StaticRef;
using fearless::Weak;

// Silences the panics that a test provokes.
class Quiet {
public:
    Quiet() : former_{fearless::set_panic_hook([](const fearless::Thread&, const fearless::Panic&) {})} {}
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;
    ~Quiet() { fearless::set_panic_hook(former_); }

private:
    fearless::PanicHook former_;
};

// --- Arc ------------------------------------------------------------------------------------------------------------

TEST(Sharing, ThreeThreadsSeeOneVector) {
    const Arc<std::vector<int>> numbers{std::vector{1, 2, 3}};
    std::vector<JoinHandle<std::string>> workers;
    for (int i = 0; i < 3; ++i)
        workers.push_back(fearless::spawn(
            [](int n, Arc<std::vector<int>> mine) {
                std::ostringstream line;
                line << "thread " << n << " sees [" << (*mine)[0] << ", " << (*mine)[1] << ", " << mine->at(2) << "]";
                return line.str();
            },
            i, numbers));
    EXPECT_EQ(*std::move(workers[0]).join(), "thread 0 sees [1, 2, 3]");
    EXPECT_EQ(*std::move(workers[1]).join(), "thread 1 sees [1, 2, 3]");
    EXPECT_EQ(*std::move(workers[2]).join(), "thread 2 sees [1, 2, 3]");
}

TEST(Sharing, AnArcLendsConstOnly) {
    static_assert(std::is_same_v<decltype(*std::declval<Arc<int>&>()), const int&>);
    static_assert(std::is_same_v<decltype(std::declval<Arc<int>&>().operator->()), const int*>);
    const Arc arc{std::string{"read"}};
    static_assert(std::is_same_v<decltype(arc), const Arc<std::string>>);
    EXPECT_EQ(arc->size(), 4U);
    EXPECT_EQ(*arc, "read");
}

TEST(Sharing, AnArcCountsItsOwners) {
    Arc<int> first{1};
    EXPECT_EQ(first.strong_count(), 1U);
    {
        const Arc<int> second = first;
        EXPECT_EQ(first.strong_count(), 2U);
        EXPECT_TRUE(ptr_eq(first, second));
    }
    EXPECT_EQ(first.strong_count(), 1U);
    EXPECT_FALSE(ptr_eq(first, Arc<int>{1}));
    first = Arc<int>{2};
    EXPECT_EQ(*first, 2);
    Arc<int> copy{3};
    copy = first;
    EXPECT_TRUE(ptr_eq(first, copy));
    Arc<int>& same = copy;
    copy = same; // to itself
    EXPECT_EQ(*copy, 2);
    EXPECT_EQ(copy.strong_count(), 2U);
}

TEST(Sharing, TryUnwrapTakesTheValueFromTheOnlyOwner) {
    Arc<std::unique_ptr<int>> only{std::make_unique<int>(42)};
    auto taken = std::move(only).try_unwrap();
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(**taken, 42);

    Arc<int> one{1};
    const Arc<int> two = one;
    auto refused = std::move(one).try_unwrap();
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(ptr_eq(refused.error(), two));
    EXPECT_EQ(two.strong_count(), 2U);
}

TEST(Sharing, GetMutNeedsTheOnlyOwnerAndNoWeak) {
    Arc<int> arc{1};
    ASSERT_NE(arc.get_mut(), nullptr);
    *arc.get_mut() = 2;
    EXPECT_EQ(*arc, 2);
    {
        const Arc<int> other = arc;
        EXPECT_EQ(arc.get_mut(), nullptr);
    }
    {
        const Weak<int> watching = arc.downgrade();
        EXPECT_EQ(arc.get_mut(), nullptr);
    }
    EXPECT_NE(arc.get_mut(), nullptr);
}

TEST(Sharing, AWeakWatchesWithoutKeepingAlive) {
    std::optional<Arc<std::string>> arc{Arc<std::string>{"alive"}};
    const Weak<std::string> weak = arc->downgrade();
    const Weak<std::string> copy = weak;
    EXPECT_EQ(arc->weak_count(), 2U);
    {
        const std::optional<Arc<std::string>> again = weak.upgrade();
        ASSERT_TRUE(again.has_value());
        EXPECT_EQ(**again, "alive");
        EXPECT_EQ(arc->strong_count(), 2U);
    }
    arc.reset();
    EXPECT_FALSE(weak.upgrade().has_value());
    EXPECT_FALSE(copy.upgrade().has_value());
    EXPECT_FALSE(Weak<int>{}.upgrade().has_value());
}

TEST(Sharing, AWeakFindsAnUnwrappedValueGone) {
    Arc<int> arc{1};
    const Weak<int> weak = arc.downgrade();
    EXPECT_EQ(std::move(arc).try_unwrap().value(), 1);
    EXPECT_FALSE(weak.upgrade().has_value());
}

TEST(Sharing, WeaksAreUpgradedOnOtherThreads) {
    const Arc<Mutex<int>> arc{std::in_place, 0};
    std::vector<JoinHandle<bool>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(fearless::spawn(
            [](Weak<Mutex<int>> weak) {
                const auto strong = weak.upgrade();
                if (strong) (*strong)->with([](int& n) { ++n; });
                return strong.has_value();
            },
            arc.downgrade()));
    for (auto& worker : workers) EXPECT_TRUE(*std::move(worker).join());
    EXPECT_EQ(arc->with([](const int& n) { return n; }), 4);
}

// The last owner destroys the value, on whatever thread that is.
TEST(Sharing, TheLastOwnerDestroysTheValue) {
    struct Says {
        fearless::Sender<int> out;
        std::vector<int> data;
        ~Says() { out.send(data.at(0)); }
    };
    auto [sender, receiver] = fearless::channel<int>();
    {
        std::optional<Arc<Says>> arc{std::in_place, std::in_place, std::move(sender), std::vector{42}};
        auto worker = fearless::spawn([](Arc<Says> last) { return last->data.at(0); }, *arc);
        arc.reset();
        EXPECT_EQ(*std::move(worker).join(), 42);
    }
    EXPECT_EQ(receiver.recv(), 42);
    EXPECT_EQ(receiver.recv(), std::nullopt); // once
}

TEST(Sharing, OwnersAreMadeAndDroppedOnManyThreads) {
    std::optional<Arc<std::vector<int>>> arc{Arc<std::vector<int>>{std::vector(100, 1)}};
    std::vector<JoinHandle<std::size_t>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(fearless::spawn(
            [](Arc<std::vector<int>> mine) {
                std::size_t sum = 0;
                for (int round = 0; round < 1000; ++round) {
                    const Arc<std::vector<int>> copy = mine;
                    sum += copy->size();
                }
                return sum;
            },
            *arc));
    arc.reset(); // the last worker destroys the vector
    for (auto& worker : workers) EXPECT_EQ(*std::move(worker).join(), 100000U);
}

TEST(SharingDeathTest, AnArcThatWasMovedFromIsNotUsed) {
    const auto move_and = [](auto&& use) {
        Arc<int> arc{1};
        const auto take = [](Arc<int>& from) { return Arc<int>{std::move(from)}; };
        const Arc<int> taken = take(arc);
        use(arc);
    };
    EXPECT_DEATH(move_and([](Arc<int>& arc) { return *arc; }), "E0382: an Arc");
    EXPECT_DEATH(move_and([](Arc<int>& arc) { return arc.strong_count(); }), "E0382: an Arc");
    EXPECT_DEATH(move_and([](Arc<int>& arc) { return std::move(arc).try_unwrap().has_value(); }), "E0382: an Arc");
    EXPECT_DEATH(move_and([](Arc<int>& arc) { return arc.get_mut(); }), "E0382: an Arc");
    EXPECT_DEATH(move_and([](Arc<int>& arc) { (void)arc.downgrade(); }), "E0382: an Arc");
}

TEST(Sharing, AValueThatDoesNotMoveIsMadeInPlace) {
    static_assert(!std::is_move_constructible_v<std::mutex>);
    const Arc<std::mutex> fixed = fearless::make_arc<std::mutex>();
    EXPECT_EQ(fixed.strong_count(), 1U);
    const Arc<Mutex<int>> count = fearless::make_arc<Mutex<int>>(7);
    EXPECT_EQ(count->with([](const int& n) { return n; }), 7);
}

// --- Rc -------------------------------------------------------------------------------------------------------------

TEST(Sharing, AnRcStaysOnItsThread) {
    static_assert(!fearless::Send<Rc<int>> && !fearless::Sync<Rc<int>>);
    Rc<std::string> one{"shared"};
    ASSERT_NE(one.get_mut(), nullptr);
    Rc<std::string> two = one;
    EXPECT_EQ(one.strong_count(), 2U);
    EXPECT_EQ(one.get_mut(), nullptr);
    EXPECT_EQ(two->size(), 6U);
    EXPECT_EQ(*two, "shared");
    two = Rc<std::string>{"other"};
    EXPECT_EQ(one.strong_count(), 1U);
}

TEST(SharingDeathTest, AnRcThatWasMovedFromIsNotUsed) {
    const auto take = [](Rc<int>& from) { return Rc<int>{std::move(from)}; }; // where the compiler does not see it
    Rc<int> rc{1};
    const Rc<int> taken = take(rc);
    EXPECT_DEATH((void)*rc, "E0382: an Rc");
    EXPECT_DEATH((void)rc.strong_count(), "E0382: an Rc");
}

// A worker may use as many as it likes among its own.
TEST(Sharing, AnRcMayBeBornAndDieOnAWorker) {
    auto worker = fearless::spawn([] {
        const Rc<int> one{21};
        const Rc<int> two = one;
        return *one + *two;
    });
    EXPECT_EQ(*std::move(worker).join(), 42);
}

// --- StaticRef ------------------------------------------------------------------------------------------------------

constexpr int global_table[] = {1, 2, 3};

TEST(Sharing, AStaticIsSharedWithoutCounting) {
    static const std::map<std::string, int> ages{{"Ferris", 10}};
    std::vector<JoinHandle<int>> workers;
    for (int i = 0; i < 3; ++i)
        workers.push_back(fearless::spawn([](StaticRef<std::map<std::string, int>> map,
                                             StaticRef<int[3]> table) { return map->at("Ferris") + (*table)[2]; },
                                          StaticRef{ages}, StaticRef{global_table}));
    for (auto& worker : workers) EXPECT_EQ(*std::move(worker).join(), 13);
}

// --- Mutex ----------------------------------------------------------------------------------------------------------

TEST(Sharing, AMutexCountsRight) {
    const Arc<Mutex<int>> count{std::in_place, 0};
    std::vector<JoinHandle<void>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(fearless::spawn(
            [](Arc<Mutex<int>> mine) {
                for (int k = 0; k < 1000; ++k) {
                    auto guard = mine->lock();
                    *guard += 1;
                }
            },
            count));
    for (auto& worker : workers) EXPECT_TRUE(std::move(worker).join().has_value());
    EXPECT_EQ(count->with([](const int& n) { return n; }), 4000);
}

TEST(Sharing, AGuardLendsTheData) {
    const Mutex<std::string> text{std::string{"a"}};
    {
        auto guard = text.lock();
        *guard += "b";
        guard->push_back('c');
        const auto& constant = guard;
        EXPECT_EQ(*constant, "abc");
        EXPECT_EQ(constant->size(), 3U);
    }
    EXPECT_EQ(text.with([](const std::string& s) { return s; }), "abc");
}

TEST(Sharing, AGuardUnlocksEarlyOnRequest) {
    const Mutex<int> number{1};
    auto guard = number.lock();
    *guard = 2;
    guard.unlock();
    EXPECT_EQ(number.with([](const int& n) { return n; }), 2);
}

TEST(Sharing, TryLockDoesNotWait) {
    const Arc<Mutex<int>> number{std::in_place, 1};
    auto [open, gate] = fearless::channel<int>();
    auto [held, is_held] = fearless::channel<int>();
    auto worker = fearless::spawn(
        [](Arc<Mutex<int>> mine, fearless::Sender<int> says, fearless::Receiver<int> opened) {
            auto guard = mine->lock();
            says.send(1);
            *guard += opened.recv().value_or(0);
        },
        number, std::move(held), std::move(gate));
    EXPECT_EQ(is_held.recv(), 1);
    EXPECT_FALSE(number->try_lock().has_value());
    EXPECT_TRUE(open.send(41));
    EXPECT_TRUE(std::move(worker).join().has_value());
    auto guard = number->try_lock();
    ASSERT_TRUE(guard.has_value());
    EXPECT_EQ(**guard, 42);
    EXPECT_FALSE(number->try_lock().has_value()) << "not even for the thread that has it";
}

// The compiler reports the second lock under Clang's -Wthread-safety (negative/deadlock); this is for where it cannot
// see.
FEARLESS_NO_THREAD_SAFETY_ANALYSIS void lock_twice(const Mutex<int>& mutex) {
    auto first = mutex.lock();
    auto second = mutex.lock();
    *first = *second;
}

TEST(Sharing, ASecondLockByTheSameThreadIsAnError) {
    const Mutex<int> mutex{1};
    try {
        lock_twice(mutex);
        FAIL() << "locked twice";
    } catch (const std::system_error& error) {
        EXPECT_EQ(error.code(), std::errc::resource_deadlock_would_occur);
        EXPECT_NE(std::string{error.what()}.find("E0499"), std::string::npos) << error.what();
    }
    // The first guard died by that exception, so its data may be half-done.
    EXPECT_TRUE(mutex.is_poisoned());
    mutex.clear_poison();
    EXPECT_EQ(mutex.with([](const int& n) { return n; }), 1);
}

TEST(Sharing, AMutexGivesItsDataBack) {
    Mutex<std::unique_ptr<int>> mutex{std::make_unique<int>(42)};
    Mutex<std::unique_ptr<int>> moved{std::move(mutex)};
    EXPECT_EQ(*std::move(moved).into_inner(), 42);
    const Mutex<int> zero;
    EXPECT_EQ(zero.with([](const int& n) { return n; }), 0);
    const Mutex seven{7};
    EXPECT_EQ(seven.with([](const int& n) { return n; }), 7);
}

// --- poisoning ------------------------------------------------------------------------------------------------------

Arc<Mutex<int>> poisoned_mutex() {
    const Quiet quiet;
    const Arc<Mutex<int>> mutex{std::in_place, 1};
    (void)fearless::spawn(
        [](Arc<Mutex<int>> mine) {
            auto guard = mine->lock();
            *guard = 13; // half-done
            throw std::runtime_error{"in the middle"};
        },
        mutex)
        .join();
    return mutex;
}

TEST(Sharing, APanicPoisonsTheLockItHolds) {
    const Arc<Mutex<int>> mutex = poisoned_mutex();
    EXPECT_TRUE(mutex->is_poisoned());
    EXPECT_THROW((void)mutex->lock(), fearless::PoisonError);
    EXPECT_THROW((void)mutex->try_lock(), fearless::PoisonError);
    EXPECT_THROW((void)mutex->with([](const int& n) { return n; }), fearless::PoisonError);
    EXPECT_THROW((void)mutex->lock(), fearless::PoisonError) << "and was not left locked";
}

TEST(Sharing, WhoKnowsWhatToDoMayGoOn) {
    const Arc<Mutex<int>> mutex = poisoned_mutex();
    {
        auto guard = mutex->lock_ignoring_poison();
        EXPECT_EQ(*guard, 13);
        *guard = 1; // in order again
    }
    EXPECT_TRUE(mutex->is_poisoned());
    mutex->clear_poison();
    EXPECT_FALSE(mutex->is_poisoned());
    EXPECT_EQ(mutex->with([](const int& n) { return n; }), 1);
}

TEST(Sharing, PoisonedDataIsNotHandedOutSilently) {
    auto alone = poisoned_mutex().try_unwrap();
    ASSERT_TRUE(alone.has_value());
    EXPECT_TRUE(alone->is_poisoned()) << "moving does not cure";
    EXPECT_THROW((void)std::move(*alone).into_inner(), fearless::PoisonError);
    alone->clear_poison();
    EXPECT_EQ(std::move(*alone).into_inner(), 13);
}

TEST(Sharing, AnExceptionThatIsCaughtInsideDoesNotPoison) {
    const Mutex<int> mutex{1};
    {
        auto guard = mutex.lock();
        try {
            throw std::runtime_error{"handled"};
        } catch (const std::exception&) {
            *guard = 2;
        }
    }
    EXPECT_FALSE(mutex.is_poisoned());
}

// A guard taken and dropped in order while some other exception unwinds: its data is in order.
TEST(Sharing, CleaningUpUnderALockDoesNotPoison) {
    struct CleansUp {
        const Mutex<int>* mutex;
        ~CleansUp() {
            auto guard = mutex->lock();
            *guard = 3;
        }
    };
    const Mutex<int> mutex{1};
    try {
        const CleansUp on_the_way_out{&mutex};
        throw std::runtime_error{"elsewhere"};
    } catch (const std::exception&) {
        EXPECT_FALSE(mutex.is_poisoned());
    }
    EXPECT_EQ(mutex.with([](const int& n) { return n; }), 3);
}

// --- RwLock ---------------------------------------------------------------------------------------------------------

TEST(Sharing, ReadersReadAtTheSameTime) {
    const Arc<RwLock<std::vector<int>>> table{std::in_place, std::vector{1, 2, 3}};
    static std::atomic<int> reading;
    reading = 0;
    std::vector<JoinHandle<int>> workers;
    for (int i = 0; i < 3; ++i)
        workers.push_back(fearless::spawn(
            [](Arc<RwLock<std::vector<int>>> mine) {
                auto guard = mine->read();
                reading.fetch_add(1, std::memory_order_acq_rel);
                while (reading.load(std::memory_order_acquire) < 3) std::this_thread::yield(); // all hold it now
                return guard->at(0) + (*guard)[1];
            },
            table));
    for (auto& worker : workers) EXPECT_EQ(*std::move(worker).join(), 3);
}

TEST(Sharing, WritersWriteAlone) {
    const Arc<RwLock<std::pair<int, int>>> both{std::in_place, std::pair{0, 0}};
    std::vector<JoinHandle<bool>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(fearless::spawn(
            [i](Arc<RwLock<std::pair<int, int>>> mine) {
                bool equal = true;
                for (int k = 0; k < 500; ++k) {
                    if (i % 2 == 0) {
                        auto guard = mine->write();
                        guard->first += 1;
                        (*guard).second += 1;
                    } else {
                        auto guard = mine->read();
                        equal = equal && guard->first == guard->second;
                    }
                }
                return equal;
            },
            both));
    for (auto& worker : workers) EXPECT_TRUE(*std::move(worker).join());
    EXPECT_EQ(both->with_read([](const auto& b) { return b.first + b.second; }), 2000);
}

TEST(Sharing, AnRwLockGivesValuesAndItsDataBack) {
    RwLock<std::vector<int>> lock{std::vector{1}};
    lock.with_write([](std::vector<int>& v) { v.push_back(2); });
    EXPECT_EQ(lock.with_read([](const std::vector<int>& v) { return v.size(); }), 2U);
    {
        auto reader = lock.read();
        EXPECT_EQ(reader->back(), 2);
        reader.unlock();
        auto writer = lock.write();
        writer->push_back(3);
        writer.unlock();
        auto again = lock.read();
        EXPECT_EQ(again->size(), 3U);
    }
    RwLock<std::vector<int>> moved{std::move(lock)};
    EXPECT_EQ(std::move(moved).into_inner(), (std::vector{1, 2, 3}));
}

TEST(Sharing, OnlyAWriterPoisons) {
    const Quiet quiet;
    const Arc<RwLock<int>> lock{std::in_place, 1};
    (void)fearless::spawn(
        [](Arc<RwLock<int>> mine) {
            auto guard = mine->read();
            if (*guard == 1) throw std::runtime_error{"a reader leaves nothing half-done"};
        },
        lock)
        .join();
    EXPECT_FALSE(lock->is_poisoned());
    (void)fearless::spawn(
        [](Arc<RwLock<int>> mine) {
            auto guard = mine->write();
            *guard = 13;
            throw std::runtime_error{"a writer may"};
        },
        lock)
        .join();
    EXPECT_TRUE(lock->is_poisoned());
    EXPECT_THROW((void)lock->read(), fearless::PoisonError);
    EXPECT_THROW((void)lock->write(), fearless::PoisonError);
    EXPECT_THROW((void)lock->with_read([](const int& n) { return n; }), fearless::PoisonError);
    lock->clear_poison();
    EXPECT_EQ(lock->with_read([](const int& n) { return n; }), 13);
}

FEARLESS_NO_THREAD_SAFETY_ANALYSIS void write_twice(const RwLock<int>& lock) {
    auto first = lock.write();
    auto second = lock.write();
}
FEARLESS_NO_THREAD_SAFETY_ANALYSIS void read_while_writing(const RwLock<int>& lock) {
    auto first = lock.write();
    auto second = lock.read();
}

TEST(Sharing, AWriterThatLocksAgainIsAnError) {
    const RwLock<int> lock{1};
    for (const auto mistake : {&write_twice, &read_while_writing}) {
        try {
            mistake(lock);
            FAIL() << "locked twice";
        } catch (const std::system_error& error) {
            EXPECT_EQ(error.code(), std::errc::resource_deadlock_would_occur);
        }
        lock.clear_poison();
    }
}

// --- locks that die, move or are used at the wrong time
// --------------------------------------------------------------- Nobody could catch these: going on would be
// undefined, so the program ends and names the rule.

// In the open, a use after unlock() or a move is an error under Clang's -Wconsumed.
FEARLESS_NO_THREAD_SAFETY_ANALYSIS void unlock_out_of_sight(auto& guard) { guard.unlock(); }

template <class Lock>
FEARLESS_NO_THREAD_SAFETY_ANALYSIS void destroy_while(auto hold) {
    auto lock = std::make_unique<Lock>(1);
    auto guard = hold(*lock);
    lock.reset();
}
template <class Lock>
FEARLESS_NO_THREAD_SAFETY_ANALYSIS void move_while(auto hold) {
    Lock lock{1};
    auto guard = hold(lock);
    const Lock moved{std::move(lock)};
}
template <class Lock>
FEARLESS_NO_THREAD_SAFETY_ANALYSIS void use_after_unlock(auto hold) {
    const Lock lock{1};
    auto guard = hold(lock);
    unlock_out_of_sight(guard);
    if (*std::as_const(guard) == 1) std::puts("read without the lock");
}
template <class Lock>
FEARLESS_NO_THREAD_SAFETY_ANALYSIS void use_after_move(auto hold) {
    const Lock lock{1};
    auto guard = hold(lock);
    const auto take = [](auto& from) { return std::move(from); };
    const auto taken = take(guard);
    if (*std::as_const(guard) == 1)
        std::puts("read through a guard that was moved"); // NOLINT: the mistake that is tested
}
template <class Lock>
FEARLESS_NO_THREAD_SAFETY_ANALYSIS void unlock_twice(auto hold) {
    const Lock lock{1};
    auto guard = hold(lock);
    unlock_out_of_sight(guard);
    guard.unlock();
}

FEARLESS_NO_THREAD_SAFETY_ANALYSIS auto held(const Mutex<int>& lock) { return lock.lock(); }
FEARLESS_NO_THREAD_SAFETY_ANALYSIS auto read(const RwLock<int>& lock) { return lock.read(); }
FEARLESS_NO_THREAD_SAFETY_ANALYSIS auto written(const RwLock<int>& lock) { return lock.write(); }

TEST(SharingDeathTest, AHeldLockIsNotDestroyed) {
    EXPECT_DEATH(destroy_while<Mutex<int>>(&held), "E0597");
    EXPECT_DEATH(destroy_while<RwLock<int>>(&read), "E0597");
    EXPECT_DEATH(destroy_while<RwLock<int>>(&written), "E0597");
}

TEST(SharingDeathTest, AHeldLockIsNotMoved) {
    EXPECT_DEATH(move_while<Mutex<int>>(&held), "E0505");
    EXPECT_DEATH(move_while<RwLock<int>>(&read), "E0505");
    EXPECT_DEATH(move_while<RwLock<int>>(&written), "E0505");
}

TEST(SharingDeathTest, AGuardIsNotUsedAfterItUnlocked) {
    EXPECT_DEATH(use_after_unlock<Mutex<int>>(&held), "E0382: a MutexGuard");
    EXPECT_DEATH(use_after_unlock<RwLock<int>>(&read), "E0382: a RwLockReadGuard");
    EXPECT_DEATH(use_after_unlock<RwLock<int>>(&written), "E0382: a RwLockWriteGuard");
    EXPECT_DEATH(unlock_twice<Mutex<int>>(&held), "E0382");
    EXPECT_DEATH(unlock_twice<RwLock<int>>(&read), "E0382");
    EXPECT_DEATH(unlock_twice<RwLock<int>>(&written), "E0382");
}

TEST(SharingDeathTest, AGuardIsNotUsedAfterItMoved) {
    EXPECT_DEATH(use_after_move<Mutex<int>>(&held), "E0382: a MutexGuard");
    EXPECT_DEATH(use_after_move<RwLock<int>>(&read), "E0382: a RwLockReadGuard");
    EXPECT_DEATH(use_after_move<RwLock<int>>(&written), "E0382: a RwLockWriteGuard");
}

// --- atomics --------------------------------------------------------------------------------------------------------

// An Arc lends `const` only, and an atomic changes only what is not const: `mutable` says that it is the exception.
struct Counter {
    mutable std::atomic<int> count{0};
};

TEST(Sharing, AnAtomicInAnArcCountsRight) {
    static_assert(fearless::Sync<Counter>);
    const Arc<Counter> counter{std::in_place};
    std::vector<JoinHandle<void>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(fearless::spawn(
            [](Arc<Counter> mine) {
                for (int k = 0; k < 1000; ++k) mine->count.fetch_add(1, std::memory_order_relaxed);
            },
            counter));
    for (auto& worker : workers) EXPECT_TRUE(std::move(worker).join().has_value());
    EXPECT_EQ(counter->count.load(), 4000);
}

TEST(Sharing, AStaticAtomicNeedsNoOwner) {
    static std::atomic<int> count;
    count = 0;
    std::vector<JoinHandle<void>> workers;
    for (int i = 0; i < 4; ++i)
        workers.push_back(fearless::spawn([] {
            for (int k = 0; k < 1000; ++k) count.fetch_add(1, std::memory_order_relaxed);
        }));
    for (auto& worker : workers) EXPECT_TRUE(std::move(worker).join().has_value());
    EXPECT_EQ(count.load(), 4000);
}

// Release and acquire publish what was written before.
TEST(Sharing, ReleaseAndAcquirePublish) {
    static int data;
    static std::atomic<bool> ready;
    data = 0;
    ready = false;
    auto worker = fearless::spawn([] {
        data = 42;
        ready.store(true, std::memory_order_release);
    });
    while (!ready.load(std::memory_order_acquire)) std::this_thread::yield();
    EXPECT_EQ(data, 42);
    EXPECT_TRUE(std::move(worker).join().has_value());
}

} // namespace
