// SPDX-License-Identifier: MIT
// channel and sync_channel: values move from any number of senders to one receiver.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/birth.hpp>
#include <fearless/detail/channel_state.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/option.hpp>
#include <fearless/panic.hpp>
#include <fearless/send.hpp>

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <utility>

namespace fearless {

// Why a value did not come. Rust: RecvError, TryRecvError and RecvTimeoutError
enum class RecvError : unsigned char {
    empty,        // nothing was there at that moment; a sender is
    timeout,      // nothing came in time; a sender is there
    disconnected, // nothing is there, and nothing will come: all senders are gone
};
constexpr const char* text_of(RecvError why) noexcept {
    switch (why) {
    case RecvError::empty: return "try_recv() found the channel empty, and its result is opened";
    case RecvError::timeout: return "recv_timeout() got nothing in time, and its result is opened";
    default: return "recv() found all senders gone and the channel empty, and its result is opened";
    }
}
// What recv() and the like return: a value, or nothing and why.
template <class T>
using Received = Option<T, RecvError>;

// Why a value was not sent. Rust: SendError and TrySendError
enum class SendFailure : unsigned char {
    full,         // as many values as may wait do so already; only try_send() says so
    disconnected, // the receiver is gone
};
// A value that was not sent, and why.
template <class T>
struct SendError {
    T value;
    SendFailure why;
};
// What send() and try_send() return: whether the value was sent, and if not, the value.
//
//     auto [sender, receiver] = channel<std::string>();
//     { auto gone = std::move(receiver); }
//     auto sent = sender.send("back to me");
//     assert(!sent && std::move(sent).error().value == "back to me");
template <class T>
class SendResult {
public:
    SendResult() noexcept = default;
    explicit SendResult(SendError<T> error) : error_{std::move(error)} {}

    bool has_value() const noexcept { return !error_; }
    operator bool() const noexcept { return !error_; } // NOLINT(google-explicit-constructor)
    // The value that was not sent, and why. Ends the program if it was sent.
    SendError<T>& error() & FEARLESS_LIFETIMEBOUND { return checked(); }
    const SendError<T>& error() const& FEARLESS_LIFETIMEBOUND { return const_cast<SendResult*>(this)->checked(); }
    SendError<T> error() && { return std::move(checked()); }

private:
    SendError<T>& checked() noexcept {
        if (!error_) detail::die("error() is asked of a send that succeeded");
        return *error_;
    }
    std::optional<SendError<T>> error_;
};

template <class T>
class Receiver;

namespace detail {

// What the two kinds of senders have in common: a count among the senders of one channel.
template <class T>
class SendingEnd {
public:
    explicit SendingEnd(std::shared_ptr<ChannelState<T>> state) noexcept : state_{std::move(state)} {}
    SendingEnd(const SendingEnd& other) noexcept : state_{other.state_} {
        if (state_) state_->sender_came();
    }
    SendingEnd(SendingEnd&&) noexcept = default;
    SendingEnd& operator=(SendingEnd other) noexcept {
        std::swap(state_, other.state_);
        return *this;
    }
    ~SendingEnd() {
        if (state_) state_->sender_left();
    }

    ChannelState<T>& state() const noexcept {
        if (!state_) [[unlikely]]
            die("E0382: a Sender is used after it was moved");
        return *state_;
    }
    static SendResult<T> result(std::optional<T> left, bool full) {
        if (!left) [[likely]]
            return {};
        return SendResult<T>{{*std::move(left), full ? SendFailure::full : SendFailure::disconnected}};
    }

private:
    std::shared_ptr<ChannelState<T>> state_;
};

struct ChannelMaker;

} // namespace detail

// The sending end. Copies send into the same channel (Rust: Sender::clone). Send if T is.
// Rust: std::sync::mpsc::Sender
template <class T>
class FEARLESS_CONSUMABLE(unknown) Sender {
public:
    FEARLESS_RETURN_TYPESTATE(unknown) Sender(const Sender&) noexcept = default;
    FEARLESS_RETURN_TYPESTATE(unknown) Sender(Sender&&) noexcept = default;
    FEARLESS_SET_TYPESTATE(unknown) Sender& operator=(const Sender&) noexcept = default;
    FEARLESS_SET_TYPESTATE(unknown) Sender& operator=(Sender&&) noexcept = default;
    ~Sender() = default;

    // Puts `value` into the channel; it comes back if the receiver is gone. Never waits.
    // What happened before send() happens before the recv() that returns the value. Rust: Sender::send
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    SendResult<T> send(T value) const {
        return detail::SendingEnd<T>::result(end_.state().push(std::move(value)), false);
    }

private:
    friend struct detail::ChannelMaker;
    FEARLESS_RETURN_TYPESTATE(unknown)
    explicit Sender(detail::SendingEnd<T> end) noexcept : end_{std::move(end)} {}

    detail::SendingEnd<T> end_;
};

// The sending end of a channel with a bound. Copies send into the same channel. Send if T is.
// Rust: std::sync::mpsc::SyncSender
template <class T>
class FEARLESS_CONSUMABLE(unknown) SyncSender {
public:
    FEARLESS_RETURN_TYPESTATE(unknown) SyncSender(const SyncSender&) noexcept = default;
    FEARLESS_RETURN_TYPESTATE(unknown) SyncSender(SyncSender&&) noexcept = default;
    FEARLESS_SET_TYPESTATE(unknown) SyncSender& operator=(const SyncSender&) noexcept = default;
    FEARLESS_SET_TYPESTATE(unknown) SyncSender& operator=(SyncSender&&) noexcept = default;
    ~SyncSender() = default;

    // Waits until there is room, puts `value` into the channel, and with a bound of 0 waits until it is received. It
    // comes back if the receiver is gone, also while this thread waits. Order as Sender::send. Rust: SyncSender::send
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    SendResult<T> send(T value) const {
        return detail::SendingEnd<T>::result(end_.state().push_within_bound(std::move(value)), false);
    }
    // The same without waiting: the value comes back if there is no room; with a bound of 0, if nobody waits for it.
    // Rust: SyncSender::try_send
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    SendResult<T> try_send(T value) const {
        bool full = false;
        std::optional<T> left = end_.state().try_push(std::move(value), full);
        return detail::SendingEnd<T>::result(std::move(left), full);
    }

private:
    friend struct detail::ChannelMaker;
    FEARLESS_RETURN_TYPESTATE(unknown)
    explicit SyncSender(detail::SendingEnd<T> end) noexcept : end_{std::move(end)} {}

    detail::SendingEnd<T> end_;
};

// The receiving end: there is one, and it is move-only (E0277, E0382). Send if T is; never Sync.
// Rust: std::sync::mpsc::Receiver
template <class T>
class FEARLESS_CONSUMABLE(unknown) Receiver {
public:
    FEARLESS_RETURN_TYPESTATE(unknown) Receiver(Receiver&&) noexcept = default;
    Receiver& operator=(Receiver&&) = delete;
    Receiver(const Receiver&) FEARLESS_DELETE("a channel has one Receiver; move it, or share it in a Mutex [E0382]");
    ~Receiver() {
        if (state_) state_->receiver_left();
    }

    // Waits for a value; nothing when all senders are gone and the channel is empty. Rust: Receiver::recv
    [[nodiscard]] FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") Received<T> recv() { return take_until({}); }
    // A value if one is there now, else which of the two: empty or disconnected. Rust: Receiver::try_recv
    [[nodiscard]] FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") Received<T> try_recv() {
        if (std::optional<T> value = next()) return *std::move(value);
        return Received<T>{state_->is_disconnected_when_empty() ? RecvError::disconnected : RecvError::empty};
    }
    // Waits for a value, for so long at most. A timeout of 0 or less looks once. Rust: Receiver::recv_timeout
    template <class Duration>
    [[nodiscard]] FEARLESS_CALLABLE_WHEN("unconsumed", "unknown") Received<T> recv_timeout(const Duration& timeout) {
        return take_until(detail::Deadline{detail::nanoseconds(timeout)});
    }

    // All that comes, one by one, until all senders are gone. Rust: Receiver::iter
    //
    //     auto [sender, receiver] = channel<int>();
    //     auto worker = spawn([](Sender<int> out) { for (int i = 1; i <= 3; ++i) out.send(i); }, std::move(sender));
    //     int sum = 0;
    //     for (int& message : receiver) sum += message;
    //     assert(sum == 6);
    struct End {};
    class Iterator {
    public:
        explicit Iterator(Receiver& receiver) : receiver_{&receiver}, message_{receiver.recv()} {}
        T& operator*() noexcept FEARLESS_LIFETIMEBOUND { return *message_; }
        T* operator->() noexcept FEARLESS_LIFETIMEBOUND { return &*message_; }
        Iterator& operator++() {
            std::destroy_at(&message_);
            std::construct_at(&message_, receiver_->recv());
            return *this;
        }

        friend bool operator==(const Iterator& at, End) noexcept { return !at.message_.has_value(); }

    private:
        Receiver* receiver_;
        Received<T> message_;
    };
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    Iterator begin() FEARLESS_LIFETIMEBOUND { return Iterator{*this}; }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    End end() const noexcept { return {}; }

private:
    friend struct detail::ChannelMaker;
    FEARLESS_RETURN_TYPESTATE(unknown)
    explicit Receiver(std::shared_ptr<detail::ChannelState<T>> state) noexcept : state_{std::move(state)} {}

    // What came with the last look into the channel stands in a queue of its own, since there is one receiver: many
    // values cost one locking.
    std::optional<T> next() {
        if (!state_) [[unlikely]]
            detail::die("E0382: a Receiver is used after it was moved");
        if (mine_.empty()) {
            detail::schedule_point();
            if (!state_->take(mine_)) return std::nullopt;
        }
        std::optional<T> value{std::move(mine_.front())};
        mine_.pop_front();
        return value;
    }
    Received<T> take_until(const detail::Deadline& deadline) {
        for (;;) {
            if (std::optional<T> value = next()) return *std::move(value);
            switch (state_->wait_for_value(deadline)) {
            case detail::Waited::for_value: break;
            case detail::Waited::too_long: return Received<T>{RecvError::timeout};
            case detail::Waited::in_vain: return Received<T>{RecvError::disconnected};
            }
        }
    }

    std::shared_ptr<detail::ChannelState<T>> state_;
    std::deque<T> mine_;
};

namespace detail {

struct ChannelMaker {
    template <class T>
    static std::pair<Sender<T>, Receiver<T>> make() {
        auto state = std::make_shared<ChannelState<T>>(no_bound);
        return {Sender<T>{SendingEnd<T>{state}}, Receiver<T>{state}};
    }
    template <class T>
    static std::pair<SyncSender<T>, Receiver<T>> make(std::size_t bound) {
        auto state = std::make_shared<ChannelState<T>>(bound);
        return {SyncSender<T>{SendingEnd<T>{state}}, Receiver<T>{state}};
    }
};

} // namespace detail

// A channel without bound, as its two ends. T is Send, or the channel is not made (E0277); a borrow of a scope may
// travel in one within the scope.
//
//     auto [sender, receiver] = channel<int>();
//     auto worker = spawn([](Sender<int> out) { out.send(42); }, std::move(sender));
//     assert(receiver.recv() == 42);
//
// Rust: std::sync::mpsc::channel, https://doc.rust-lang.org/std/sync/mpsc/fn.channel.html
template <class T>
    requires(detail::not_exclusive<T> == detail::Why::holds)
std::pair<Sender<T>, Receiver<T>> channel() {
    return detail::ChannelMaker::make<T>();
}
FEARLESS_REFUSE_NOT_SEND((class T, ), (std::pair<Sender<T>, Receiver<T>> channel()))

// A channel in which at most `bound` values wait: send() waits for room, so that a fast sender does not run away from a
// slow receiver. With a bound of 0 each send() waits until its value is received. A bound takes no memory beforehand,
// and may be as large as a std::size_t.
//
//     auto [sender, receiver] = sync_channel<int>(1);
//     auto worker = spawn([](SyncSender<int> out) { for (int i = 1; i <= 3; ++i) out.send(i); }, std::move(sender));
//     int last = 0;
//     for (int& message : receiver) last = message;
//     assert(last == 3);
//
// Rust: std::sync::mpsc::sync_channel, https://doc.rust-lang.org/std/sync/mpsc/fn.sync_channel.html
template <class T>
    requires(detail::not_exclusive<T> == detail::Why::holds)
std::pair<SyncSender<T>, Receiver<T>> sync_channel(std::size_t bound) {
    return detail::ChannelMaker::make<T>(bound);
}
FEARLESS_REFUSE_NOT_SEND((class T, ), (std::pair<SyncSender<T>, Receiver<T>> sync_channel(std::size_t)))

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
struct Rule<SyncSender<T>> : Rule<Sender<T>> {};
template <class T>
struct Rule<SendError<T>> { // the value that came back
    template <Claim C, class... Seen>
    static consteval Why holds() {
        return C == Claim::sync_mut ? Why::thread_bound : judge<C, T, Seen...>();
    }
};
template <class T>
struct Rule<SendResult<T>> : Rule<SendError<T>> {};
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
