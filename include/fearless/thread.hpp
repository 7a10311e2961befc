// SPDX-License-Identifier: MIT
// Who a thread is: its name and its id, from outside (Thread) and from inside (this_thread); and how to wake it.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/detail/futex.hpp>
#include <fearless/detail/perturb.hpp>

#include <atomic>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <pthread.h>
#include <sched.h>
#include <string>
#include <string_view>
#include <utility>

namespace fearless {

namespace detail {
struct ThreadHere;
} // namespace detail

// Identifies a thread for the whole run of the program: never given to another thread, not even after this one ended.
//
// Rust: std::thread::ThreadId, https://doc.rust-lang.org/std/thread/struct.ThreadId.html
class ThreadId {
public:
    friend bool operator==(ThreadId, ThreadId) = default;
    friend auto operator<=>(ThreadId, ThreadId) = default;

    // The number behind the id: 1, 2, 3, ... in the order in which threads were first asked for theirs.
    std::uint64_t value() const noexcept { return value_; }

    // A new id. Threads get theirs by themselves; nobody else needs one.
    static ThreadId make() noexcept {
        static constinit std::atomic<std::uint64_t> last{0};
        return ThreadId{last.fetch_add(1, std::memory_order_relaxed) + 1};
    }

private:
    explicit ThreadId(std::uint64_t value) noexcept : value_{value} {}
    std::uint64_t value_;
};

namespace detail {

// One token that wakes one thread. Shared by all that know the thread; made when it is first asked for.
class Parker {
public:
    void came() noexcept { owners_.fetch_add(1, std::memory_order_relaxed); }
    void left() noexcept {
        if (owners_.fetch_sub(1, std::memory_order_acq_rel) == 1) delete this;
    }
    // Takes the token, or sleeps until there is one or the time is over.
    void park(const Deadline& deadline) noexcept {
        schedule_point();
        Word seen = none;
        if (state_.compare_exchange_strong(seen, parked, std::memory_order_acquire)) // else the token is there
            while (state_.load(std::memory_order_relaxed) == parked && !deadline.is_over())
                sleep_while(state_, parked, deadline);
        state_.exchange(none, std::memory_order_acquire);
    }
    void unpark() noexcept {
        schedule_point();
        if (state_.exchange(token, std::memory_order_release) == parked) wake_one(state_);
    }

private:
    static constexpr Word none = 0, token = 1, parked = 2;
    AtomicWord state_{none};
    std::atomic<std::size_t> owners_{1};
};

} // namespace detail

// A thread as others see it. Copies are of the same thread. Rust: std::thread::Thread,
// https://doc.rust-lang.org/std/thread/struct.Thread.html
class Thread {
public:
    Thread() noexcept : id_{ThreadId::make()} {}
    explicit Thread(std::string name) noexcept : name_{std::move(name)}, id_{ThreadId::make()}, named_{true} {}
    Thread(const Thread& other) : name_{other.name_}, id_{other.id_}, named_{other.named_}, parker_{&other.parker()} {
        parker_.load(std::memory_order_relaxed)->came();
    }
    Thread(Thread&& other) noexcept
        : name_{std::move(other.name_)},
          id_{other.id_},
          named_{other.named_},
          parker_{other.parker_.exchange(nullptr, std::memory_order_relaxed)} {}
    Thread& operator=(Thread other) noexcept {
        std::swap(name_, other.name_);
        std::swap(id_, other.id_);
        std::swap(named_, other.named_);
        parker_ = other.parker_.exchange(parker_);
        return *this;
    }
    ~Thread() {
        if (detail::Parker* const parker = parker_.load(std::memory_order_acquire)) parker->left();
    }

    // The whole name given to the Builder, or "<unnamed>". Lives as long as this object.
    std::string_view name() const noexcept FEARLESS_LIFETIMEBOUND {
        return named_ ? std::string_view{name_} : "<unnamed>";
    }
    ThreadId id() const noexcept { return id_; }
    bool is_named() const noexcept { return named_; }

    // Wakes the thread out of this_thread::park(), or lets its next park() return at once; several count as one. What
    // happened before happens before park() returns. Rust: Thread::unpark
    //
    //     const Arc<std::atomic<bool>> ready{std::in_place, false};
    //     auto worker = spawn([](Arc<std::atomic<bool>> flag) {
    //         while (!flag->load()) this_thread::park();
    //         return 42;
    //     }, ready);
    //     ready->store(true);
    //     worker.thread().unpark();
    //     assert(*std::move(worker).join() == 42);
    void unpark() const { parker().unpark(); }

private:
    friend struct detail::ThreadHere;
    detail::Parker& parker() const {
        detail::Parker* seen = parker_.load(std::memory_order_acquire);
        if (seen) return *seen;
        auto* const made = new detail::Parker;
        if (parker_.compare_exchange_strong(seen, made, std::memory_order_acq_rel, std::memory_order_acquire))
            return *made;
        made->left();
        return *seen;
    }

    std::string name_;
    ThreadId id_;
    bool named_ = false;
    mutable std::atomic<detail::Parker*> parker_{nullptr};
};

namespace detail {

inline thread_local constinit const Thread* current_thread = nullptr;

// The longest prefix that the system's thread names can hold (15 bytes on Linux), never half a UTF-8 character.
inline std::string_view system_thread_name(std::string_view name) noexcept {
#if defined(__linux__)
    constexpr std::size_t longest = 15;
#else
    constexpr std::size_t longest = 63;
#endif
    if (name.size() <= longest) return name;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
    return name.substr(0, end);
}

inline void name_this_thread_for_the_system(std::string_view name) noexcept {
    char text[64];
    const std::string_view cut = system_thread_name(name);
    text[cut.copy(text, sizeof(text) - 1)] = '\0';
#if defined(__APPLE__)
    pthread_setname_np(text);
#else
    pthread_setname_np(pthread_self(), text);
#endif
}

struct ThreadHere {
    // The calling thread, whoever started it.
    static const Thread& get() {
        if (current_thread) return *current_thread;
        static thread_local const Thread own;
        return own;
    }
    static void park(const Deadline& deadline) { get().parker().park(deadline); }
};

struct ValueRule { // a plain value
    template <Claim C, class...>
    static consteval Why holds() {
        return C == Claim::sync_mut ? Why::thread_bound : Why::holds;
    }
};
template <>
struct Rule<ThreadId> : ValueRule {};
template <>
struct Rule<Thread> : ValueRule {};

} // namespace detail

namespace this_thread {

// The name that the Builder gave to the calling thread, whole, or "<unnamed>". Valid until the thread's worker returns.
// Rust: std::thread::current().name()
inline std::string_view name() noexcept {
    return detail::current_thread ? detail::current_thread->name() : "<unnamed>";
}

// The id of the calling thread, whoever started it: a worker's is the one that its JoinHandle shows.
// Rust: std::thread::current().id()
inline ThreadId id() noexcept { return detail::ThreadHere::get().id(); }

// The calling thread, to be handed to those who are to wake it. Rust: std::thread::current
inline Thread current() { return detail::ThreadHere::get(); }

// Sleeps until somebody unparks this thread; may return for no reason, so look at what is waited for in a loop.
// Rust: std::thread::park
inline void park() { detail::ThreadHere::park({}); }
// The same, for so long at most. Rust: std::thread::park_timeout
template <class Duration>
void park_timeout(const Duration& timeout) {
    detail::ThreadHere::park(detail::Deadline{detail::nanoseconds(timeout)});
}

// Sleeps for so long at least. Rust: std::thread::sleep
template <class Duration>
void sleep(const Duration& duration) noexcept {
    const detail::Deadline end{detail::nanoseconds(duration)};
    detail::AtomicWord nobody_wakes{0};
    while (!end.is_over()) detail::sleep_while(nobody_wakes, 0, end);
}
// Lets other threads run first. Rust: std::thread::yield_now
inline void yield_now() noexcept { sched_yield(); }

} // namespace this_thread
} // namespace fearless
