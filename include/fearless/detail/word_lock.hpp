// SPDX-License-Identifier: MIT
// The two locks under Mutex and RwLock: one word that says who holds the lock, and sleepers behind it.
//
// Taking a free lock is one atomic instruction, giving it back another; only who finds it taken looks for a while and
// then sleeps, and says so in a bit of the word, without which nobody is woken. The holder's number stands in the word,
// so a second lock by one thread is found out where it would begin to wait for itself.
//
// Proof obligations. Locking acquires what unlocking released, on the same word. Whoever goes to sleep has set the bit,
// and sleeps only while the word still has it; whoever takes the bit away wakes somebody, or leaves it to the new
// holder. The pattern is that of Rust's and glibc's futex locks.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/detector.hpp>
#include <fearless/detail/futex.hpp>
#include <fearless/panic.hpp>

#include <atomic>
#include <type_traits>

namespace fearless::detail {

// One holder. The word is 0, or the holder's number, with the top bit if somebody sleeps.
class WordMutex {
public:
    constexpr WordMutex() noexcept {
        if (!std::is_constant_evaluated()) Detector::made(this);
    }
    WordMutex(const WordMutex&) = delete;
    WordMutex& operator=(const WordMutex&) = delete;
    ~WordMutex() { Detector::destroyed(this); }

    // Waits for the lock; false, at once, if `self` holds it already.
    bool lock(Word self) noexcept {
        if constexpr (detects_races)
            if (is_held_by(self)) return false;
        Detector::before_lock(this);
        Word free = 0;
        if (!word_.compare_exchange_strong(free, self, std::memory_order_acquire, std::memory_order_relaxed))
            [[unlikely]]
            if (!lock_taken(self)) return false;
        Detector::after_lock(this);
        return true;
    }
    bool try_lock(Word self) noexcept {
        Detector::before_try_lock(this);
        Word free = 0;
        const bool locked =
            word_.compare_exchange_strong(free, self, std::memory_order_acquire, std::memory_order_relaxed);
        Detector::after_try_lock(this, locked);
        return locked;
    }
    void unlock(Word) noexcept {
        Detector::before_unlock(this);
        if (word_.exchange(0, std::memory_order_release) & sleepers) [[unlikely]]
            wake();
        Detector::after_unlock(this);
    }
    bool is_unused() const noexcept { return word_.load(std::memory_order_relaxed) == 0; }
    bool is_held_by(Word self) const noexcept { return (word_.load(std::memory_order_relaxed) & ~sleepers) == self; }

private:
    static constexpr Word sleepers = Word{1} << 31;

    FEARLESS_COLD bool lock_taken(Word self) noexcept {
        if (is_held_by(self)) return false;
        Word bit = 0; // after a sleep there may be more sleepers, so the bit stays
        for (Word seen = look();;) {
            if ((seen & ~sleepers) == 0) {
                if (word_.compare_exchange_weak(seen, self | bit, std::memory_order_acquire, std::memory_order_relaxed))
                    return true;
                continue;
            }
            if (!(seen & sleepers) && !word_.compare_exchange_weak(seen, seen | sleepers, std::memory_order_relaxed,
                                                                   std::memory_order_relaxed))
                continue;
            bit = sleepers;
            sleep_while(word_, seen | sleepers);
            seen = look();
        }
    }
    // Looking is worth it only while nobody sleeps: else the lock is taken for long.
    Word look() const noexcept {
        return spin_until(word_, [](Word word) { return word == 0 || (word & sleepers); });
    }
    FEARLESS_COLD void wake() noexcept { wake_one(word_); }

    AtomicWord word_{0};
};

// Many readers or one writer. The word is 0, the number of readers, or `written` and the writer's number; with a bit
// each for sleeping readers and writers. Readers sleep on the word itself, writers on a count of wakings beside it.
// While a writer sleeps, new readers wait: no stream of readers keeps it out.
class WordRwLock {
public:
    constexpr WordRwLock() noexcept {
        if (!std::is_constant_evaluated()) Detector::made(this);
    }
    WordRwLock(const WordRwLock&) = delete;
    WordRwLock& operator=(const WordRwLock&) = delete;
    ~WordRwLock() { Detector::destroyed(this); }

    // Waits until nobody reads or writes; false, at once, if `self` writes.
    bool lock(Word self) noexcept {
        if constexpr (detects_races)
            if (is_written_by(word_.load(std::memory_order_relaxed), self)) return false;
        Detector::before_lock(this);
        Word free = 0;
        if (!word_.compare_exchange_strong(free, written | self, std::memory_order_acquire, std::memory_order_relaxed))
            [[unlikely]]
            if (!lock_taken(self)) return false;
        Detector::after_lock(this);
        return true;
    }
    bool try_lock(Word self) noexcept {
        Detector::before_try_lock(this);
        Word seen = word_.load(std::memory_order_relaxed);
        bool locked = false;
        while (is_free(seen) && !locked)
            locked = word_.compare_exchange_weak(seen, seen | written | self, std::memory_order_acquire,
                                                 std::memory_order_relaxed);
        Detector::after_try_lock(this, locked);
        return locked;
    }
    void unlock(Word self) noexcept {
        Detector::before_unlock(this);
        const Word left = word_.fetch_sub(written | self, std::memory_order_release) - (written | self);
        if (left != 0) [[unlikely]]
            wake(left);
        Detector::after_unlock(this);
    }

    // Waits until nobody writes; false, at once, if `self` writes.
    bool lock_shared(Word self) noexcept {
        if constexpr (detects_races)
            if (is_written_by(word_.load(std::memory_order_relaxed), self)) return false;
        Detector::before_lock_shared(this);
        Word seen = word_.load(std::memory_order_relaxed);
        if (!may_read(seen) || !word_.compare_exchange_weak(seen, seen + 1, std::memory_order_acquire,
                                                            std::memory_order_relaxed)) [[unlikely]]
            if (!lock_shared_taken(self)) return false;
        Detector::after_lock_shared(this);
        return true;
    }
    bool try_lock_shared() noexcept {
        Detector::before_try_lock_shared(this);
        Word seen = word_.load(std::memory_order_relaxed);
        bool locked = false;
        while (may_read(seen) && !locked)
            locked = word_.compare_exchange_weak(seen, seen + 1, std::memory_order_acquire, std::memory_order_relaxed);
        Detector::after_try_lock_shared(this, locked);
        return locked;
    }
    void unlock_shared() noexcept {
        Detector::before_unlock_shared(this);
        const Word left = word_.fetch_sub(1, std::memory_order_release) - 1;
        if (is_free(left) && (left & writers_sleep)) [[unlikely]] // no reader sleeps behind readers alone
            wake(left);
        Detector::after_unlock_shared(this);
    }
    // The writer becomes a reader, and nobody writes in between.
    void downgrade(Word self) noexcept {
        Detector::before_unlock(this);
        Detector::after_unlock(this);
        Detector::before_try_lock_shared(this);
        const Word before = word_.fetch_sub((written | self) - 1, std::memory_order_release);
        if (before & readers_sleep) { // nobody else takes the bit away while this thread holds the lock
            word_.fetch_sub(readers_sleep, std::memory_order_relaxed);
            wake_all(word_);
        }
        Detector::after_try_lock_shared(this, true);
    }
    bool is_unused() const noexcept { return is_free(word_.load(std::memory_order_relaxed)); }

private:
    static constexpr Word writers_sleep = Word{1} << 31;
    static constexpr Word readers_sleep = Word{1} << 30;
    static constexpr Word written = Word{1} << 29;
    static constexpr Word count = written - 1; // of readers, or the writer's number

    static constexpr bool is_free(Word word) noexcept { return (word & (written | count)) == 0; }
    static constexpr bool may_read(Word word) noexcept { return word < count; } // no bit is set either
    static constexpr bool is_written_by(Word word, Word self) noexcept {
        return (word & (written | count)) == (written | self);
    }

    FEARLESS_COLD bool lock_taken(Word self) noexcept {
        const auto look = [this] {
            return spin_until(word_, [](Word word) { return is_free(word) || (word & writers_sleep); });
        };
        if (is_written_by(word_.load(std::memory_order_relaxed), self)) return false;
        Word bit = 0; // after a sleep there may be more sleeping writers, so the bit stays
        for (Word seen = look();;) {
            if (is_free(seen)) {
                if (word_.compare_exchange_weak(seen, seen | written | self | bit, std::memory_order_acquire,
                                                std::memory_order_relaxed))
                    return true;
                continue;
            }
            if (!(seen & writers_sleep) &&
                !word_.compare_exchange_weak(seen, seen | writers_sleep, std::memory_order_relaxed,
                                             std::memory_order_relaxed))
                continue;
            bit = writers_sleep;
            const Word wakings = wakings_.load(std::memory_order_acquire); // before the word is looked at again
            seen = word_.load(std::memory_order_relaxed);
            if (is_free(seen) || !(seen & writers_sleep)) continue;
            sleep_while(wakings_, wakings);
            seen = look();
        }
    }
    FEARLESS_COLD bool lock_shared_taken(Word self) noexcept {
        const auto look = [this] {
            return spin_until(word_,
                              [](Word word) { return !(word & written) || (word & (readers_sleep | writers_sleep)); });
        };
        if (is_written_by(word_.load(std::memory_order_relaxed), self)) return false;
        for (Word seen = look();;) {
            if (may_read(seen)) {
                if (word_.compare_exchange_weak(seen, seen + 1, std::memory_order_acquire, std::memory_order_relaxed))
                    return true;
                continue;
            }
            if ((seen & (written | count)) == count) die("a lock has more than 536 million readers");
            if (!(seen & readers_sleep) &&
                !word_.compare_exchange_weak(seen, seen | readers_sleep, std::memory_order_relaxed,
                                             std::memory_order_relaxed))
                continue;
            sleep_while(word_, seen | readers_sleep);
            seen = look();
        }
    }
    // The lock is free, and somebody sleeps. Whoever takes the lock meanwhile wakes them when it goes.
    FEARLESS_COLD void wake(Word word) noexcept {
        if (word == writers_sleep) {
            if (word_.compare_exchange_strong(word, 0, std::memory_order_relaxed)) {
                wake_writer();
                return;
            } // a reader went to sleep, too, or somebody has the lock
        }
        if (word == (writers_sleep | readers_sleep)) { // one writer first; the readers' bit says that they are there
            if (!word_.compare_exchange_strong(word, readers_sleep, std::memory_order_relaxed)) return;
            if (wake_writer()) return;
            word = readers_sleep; // the writer was not asleep yet, and may have gone by
        }
        if (word == readers_sleep && word_.compare_exchange_strong(word, 0, std::memory_order_relaxed)) wake_all(word_);
    }
    bool wake_writer() noexcept {
        wakings_.fetch_add(1, std::memory_order_release);
        return wake_one(wakings_);
    }

    AtomicWord word_{0};
    AtomicWord wakings_{0};
};

} // namespace fearless::detail
