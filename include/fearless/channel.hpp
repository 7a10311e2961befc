// SPDX-License-Identifier: MIT
// channel: values move from any number of senders to one receiver.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/detail/perturb.hpp>
#include <fearless/panic.hpp>
#include <fearless/send.hpp>

#include <atomic>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace fearless {

namespace detail {

template <class T>
struct ChannelState {
    // To be called without the lock: whoever waits needs it next.
    void notify() noexcept {
        changes.fetch_add(1, std::memory_order_relaxed);
        changes.notify_one();
    }

    std::mutex mutex;
    std::deque<T> queue;
    std::size_t senders = 1;
    bool received = true; // the receiver is there
    // What the receiver waits on, and nothing else: the mutex orders. An int is what a futex waits on; a condition
    // variable would bring in <condition_variable>, which costs a compiler as much as <string>.
    std::atomic<int> changes{0};
};

} // namespace detail

template <class T>
class Receiver;

// The sending end. Copies send into the same channel (Rust: Sender::clone). Send if T is.
// Rust: std::sync::mpsc::Sender
template <class T>
class FEARLESS_CONSUMABLE(unknown) Sender {
public:
    FEARLESS_RETURN_TYPESTATE(unknown) Sender(const Sender& other) : state_{other.state_} {
        if (state_) {
            const std::lock_guard lock{state_->mutex};
            ++state_->senders;
        }
    }
    FEARLESS_RETURN_TYPESTATE(unknown) Sender(Sender&& other) noexcept = default;
    FEARLESS_SET_TYPESTATE(unknown) Sender& operator=(Sender other) noexcept {
        std::swap(state_, other.state_);
        return *this;
    }
    ~Sender() {
        if (!state_) return;
        detail::schedule_point();
        {
            const std::lock_guard lock{state_->mutex};
            if (--state_->senders != 0) return;
        }
        state_->notify();
    }

    // Puts `value` into the channel; false if the receiver is gone, and the value with it. Never waits.
    // What happened before send() happens before the recv() that returns the value.
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    bool send(T value) const {
        if (!state_) detail::die("E0382: a Sender is used after it was moved");
        detail::schedule_point();
        {
            const std::lock_guard lock{state_->mutex};
            if (!state_->received) return false;
            state_->queue.push_back(std::move(value));
        }
        state_->notify();
        return true;
    }

private:
    template <class U>
    friend std::pair<Sender<U>, Receiver<U>> channel();
    FEARLESS_RETURN_TYPESTATE(unknown)
    explicit Sender(std::shared_ptr<detail::ChannelState<T>> state) noexcept : state_{std::move(state)} {}

    std::shared_ptr<detail::ChannelState<T>> state_;
};

// The receiving end: there is one, and it is move-only (E0277, E0382). Send if T is; never Sync.
// Rust: std::sync::mpsc::Receiver
template <class T>
class FEARLESS_CONSUMABLE(unknown) Receiver {
public:
    FEARLESS_RETURN_TYPESTATE(unknown) Receiver(Receiver&&) noexcept = default;
    Receiver& operator=(Receiver&&) = delete;
    Receiver(const Receiver&) FEARLESS_DELETE("E0382: a channel has one Receiver; move it, or share it in a Mutex");
    ~Receiver() {
        if (!state_) return;
        std::deque<T> unread; // destroyed without the lock
        const std::lock_guard lock{state_->mutex};
        state_->received = false;
        unread.swap(state_->queue);
    }

    // Waits for a value; nothing when all senders are gone and the channel is empty. Rust: Receiver::recv
    [[nodiscard]] FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") std::optional<T> recv() {
        if (!state_) detail::die("E0382: a Receiver is used after it was moved");
        for (;;) {
            detail::schedule_point();
            const int seen = state_->changes.load(std::memory_order_relaxed);
            {
                const std::lock_guard lock{state_->mutex};
                if (!state_->queue.empty() || state_->senders == 0) return take();
            }
            state_->changes.wait(seen, std::memory_order_relaxed);
        }
    }
    // A value if one is there now. Rust: Receiver::try_recv
    [[nodiscard]] FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") std::optional<T> try_recv() {
        if (!state_) detail::die("E0382: a Receiver is used after it was moved");
        const std::lock_guard lock{state_->mutex};
        return take();
    }

private:
    template <class U>
    friend std::pair<Sender<U>, Receiver<U>> channel();
    FEARLESS_RETURN_TYPESTATE(unknown)
    explicit Receiver(std::shared_ptr<detail::ChannelState<T>> state) noexcept : state_{std::move(state)} {}

    std::optional<T> take() {
        if (state_->queue.empty()) return std::nullopt;
        std::optional<T> value{std::move(state_->queue.front())};
        state_->queue.pop_front();
        return value;
    }

    std::shared_ptr<detail::ChannelState<T>> state_;
};

// A channel without bound, as its two ends.
//
//     auto [sender, receiver] = channel<int>();
//     auto worker = spawn([](Sender<int> out) { out.send(42); }, std::move(sender));
//     assert(receiver.recv() == 42);
//
// Rust: std::sync::mpsc::channel, https://doc.rust-lang.org/std/sync/mpsc/fn.channel.html
template <class T>
std::pair<Sender<T>, Receiver<T>> channel() {
    auto state = std::make_shared<detail::ChannelState<T>>();
    return {Sender<T>{state}, Receiver<T>{state}};
}

namespace detail {

template <class T>
struct Rule<Sender<T>> { // Rust: unsafe impl<T: Send> Send for Sender<T>, and for Sync
    template <Claim C, class... Seen>
    static consteval Why holds() {
        if constexpr (C == Claim::sync_mut) return Why::thread_bound;
        else return judge<C == Claim::owned ? C : Claim::send, T, Seen...>();
    }
};
template <class T>
struct Rule<Receiver<T>> { // Rust: impl<T> !Sync for Receiver<T>
    template <Claim C, class... Seen>
    static consteval Why holds() {
        if constexpr (C == Claim::send || C == Claim::owned) return judge<C, T, Seen...>();
        else return Why::thread_bound;
    }
};

} // namespace detail
} // namespace fearless
