// SPDX-License-Identifier: MIT
// Who a thread is: its name and its id, from outside (Thread) and from inside (this_thread).
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/derive.hpp>

#include <atomic>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <pthread.h>
#include <string>
#include <string_view>
#include <utility>

namespace fearless {

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

// A thread as others see it. Rust: std::thread::Thread, https://doc.rust-lang.org/std/thread/struct.Thread.html
class Thread {
public:
    Thread() noexcept : id_{ThreadId::make()} {}
    explicit Thread(std::string name) noexcept : name_{std::move(name)}, id_{ThreadId::make()}, named_{true} {}

    // The whole name given to the Builder, or "<unnamed>". Lives as long as this object.
    std::string_view name() const noexcept FEARLESS_LIFETIMEBOUND {
        return named_ ? std::string_view{name_} : "<unnamed>";
    }
    ThreadId id() const noexcept { return id_; }
    bool is_named() const noexcept { return named_; }

private:
    std::string name_;
    ThreadId id_;
    bool named_ = false;
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
inline ThreadId id() noexcept {
    if (detail::current_thread) return detail::current_thread->id();
    static thread_local const ThreadId own = ThreadId::make();
    return own;
}

} // namespace this_thread
} // namespace fearless
