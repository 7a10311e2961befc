// SPDX-License-Identifier: MIT
// What a channel's ends share: a queue behind a lock, and who sleeps on either side.
//
// Proof obligations. All but the words that are slept on is read and written with the lock held (a look at `ready_`
// or `taken_` without it decides only whether to go on looking). Whoever goes to sleep says so with the lock held,
// having seen that there is nothing for it; whoever changes that says it with the lock held later, and so sees the
// sleeper. The lock orders a send before its recv, and nothing else does.
#pragma once

#include <fearless/detail/futex.hpp>
#include <fearless/detail/lock.hpp>
#include <fearless/detail/perturb.hpp>
#include <fearless/detail/word_lock.hpp>

#include <atomic>
#include <cstddef>
#include <deque>
#include <optional>
#include <utility>

namespace fearless::detail {

inline constexpr std::size_t no_bound = static_cast<std::size_t>(-1);

enum class Waited : unsigned char { for_value, too_long, in_vain };

template <class T>
class ChannelState {
public:
    explicit ChannelState(std::size_t bound) noexcept : bound_{bound} {}

    // --- the senders' side: what cannot be sent comes back ---

    std::optional<T> push(T&& value) {
        schedule_point();
        bool wake = false;
        {
            const Locked lock{lock_};
            if (!received_) [[unlikely]]
                return std::move(value);
            wake = put(std::move(value));
        }
        if (wake) wake_receiver();
        return std::nullopt;
    }
    std::optional<T> try_push(T&& value, bool& full) {
        schedule_point();
        bool wake = false;
        {
            const Locked lock{lock_};
            if (!received_) return std::move(value);
            full = bound_ == 0 ? !receiver_sleeps_ || !queue_.empty() : queue_.size() >= bound_;
            if (full) return std::move(value);
            wake = put(std::move(value));
        }
        if (wake) wake_receiver();
        return std::nullopt;
    }
    std::optional<T> push_within_bound(T&& value) {
        schedule_point();
        bool wake = false;
        std::size_t ticket = 0;
        {
            Locked lock{lock_};
            wait_for_room(lock, [this] { return !received_ || queue_.size() < (bound_ == 0 ? 1 : bound_); });
            if (!received_) return std::move(value);
            ticket = put_;
            wake = put(std::move(value));
        }
        if (wake) wake_receiver();
        return bound_ == 0 ? wait_until_taken(ticket) : std::nullopt;
    }

    void sender_came() noexcept { senders_.fetch_add(1, std::memory_order_relaxed); }
    void sender_left() noexcept {
        schedule_point();
        bool wake = false;
        {
            const Locked lock{lock_};
            if (senders_.fetch_sub(1, std::memory_order_relaxed) != 1) return;
            ready_.store(true, std::memory_order_relaxed);
            wake = std::exchange(receiver_sleeps_, false);
        }
        if (wake) wake_receiver();
    }

    // --- the receiver's side ---

    // Moves what is there into `to`, which is empty: all of it, or with a bound the first. Whether there was any.
    bool take(std::deque<T>& to) {
        bool wake = false;
        {
            const Locked lock{lock_};
            if (queue_.empty()) return false;
            if (bound_ == no_bound) {
                to.swap(queue_);
                ready_.store(senders_.load(std::memory_order_relaxed) == 0, std::memory_order_relaxed);
                return true;
            }
            to.push_back(std::move(queue_.front()));
            queue_.pop_front();
            taken_.store(taken_.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
            if (queue_.empty()) ready_.store(senders_.load(std::memory_order_relaxed) == 0, std::memory_order_relaxed);
            wake = sleeping_senders_ != 0;
        }
        if (wake) wake_senders();
        return true;
    }
    // After take() found nothing.
    bool is_disconnected_when_empty() noexcept {
        const Locked lock{lock_};
        return senders_.load(std::memory_order_relaxed) == 0 && queue_.empty();
    }
    Waited wait_for_value(const Deadline& deadline) noexcept {
        for (int looks = 200; looks != 0 && !ready_.load(std::memory_order_relaxed); --looks) pause();
        for (;;) {
            Word seen = 0;
            {
                const Locked lock{lock_};
                if (!queue_.empty()) return Waited::for_value;
                if (senders_.load(std::memory_order_relaxed) == 0) return Waited::in_vain;
                if (deadline.is_over()) {
                    receiver_sleeps_ = false;
                    return Waited::too_long;
                }
                receiver_sleeps_ = true;
                seen = values_.load(std::memory_order_relaxed);
            }
            schedule_point();
            sleep_while(values_, seen, deadline);
        }
    }
    void receiver_left() {
        std::deque<T> unread; // destroyed without the lock
        {
            const Locked lock{lock_};
            received_ = false;
            if (bound_ != 0) unread.swap(queue_); // else its sender takes it back
        }
        room_.fetch_add(1, std::memory_order_relaxed);
        wake_all(room_);
    }

private:
    class Locked {
    public:
        explicit Locked(WordMutex& lock) noexcept : lock_{lock}, self_{holder_here().number} { lock_.lock(self_); }
        Locked(const Locked&) = delete;
        Locked& operator=(const Locked&) = delete;
        ~Locked() { lock_.unlock(self_); }
        void release() noexcept { lock_.unlock(self_); }
        void acquire() noexcept { lock_.lock(self_); }

    private:
        WordMutex& lock_;
        Word self_;
    };

    // Whether the receiver is to be woken.
    bool put(T&& value) {
        queue_.push_back(std::move(value));
        put_ += 1;
        ready_.store(true, std::memory_order_relaxed);
        return std::exchange(receiver_sleeps_, false);
    }
    void wake_receiver() noexcept {
        values_.fetch_add(1, std::memory_order_relaxed);
        wake_one(values_);
    }
    void wake_senders() noexcept {
        room_.fetch_add(1, std::memory_order_relaxed);
        if (bound_ == 0) wake_all(room_); // some wait for room, some for their value to be taken
        else wake_one(room_);
    }
    // With a bound of 0: what the receiver did not take before it left.
    std::optional<T> wait_until_taken(std::size_t ticket) {
        Locked lock{lock_};
        wait_for_room(lock, [this, ticket] { return !received_ || taken_.load(std::memory_order_relaxed) > ticket; });
        if (taken_.load(std::memory_order_relaxed) > ticket) return std::nullopt;
        std::optional<T> back{std::move(queue_.front())}; // nobody else could put one beside it
        queue_.pop_front();
        return back;
    }
    template <class Until>
    void wait_for_room(Locked& lock, Until until) noexcept {
        while (!until()) {
            const std::size_t before = taken_.load(std::memory_order_relaxed);
            lock.release();
            for (int looks = 200; looks != 0 && taken_.load(std::memory_order_relaxed) == before; --looks) pause();
            lock.acquire();
            if (until()) return;
            sleeping_senders_ += 1;
            const Word seen = room_.load(std::memory_order_relaxed);
            lock.release();
            schedule_point();
            sleep_while(room_, seen);
            lock.acquire();
            sleeping_senders_ -= 1;
        }
    }

    WordMutex lock_;
    bool received_ = true; // the receiver is there
    bool receiver_sleeps_ = false;
    std::size_t bound_;
    std::size_t put_ = 0;
    std::atomic<std::size_t> taken_{0}; // written with the lock held
    std::size_t sleeping_senders_ = 0;
    std::deque<T> queue_;
    std::atomic<std::size_t> senders_{1};
    std::atomic<bool> ready_{false}; // there is a value, or there will be none
    AtomicWord values_{0};           // what the receiver sleeps on
    AtomicWord room_{0};             // what senders sleep on
};

} // namespace fearless::detail
