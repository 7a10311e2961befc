// SPDX-License-Identifier: MIT
// Sleeping until a word changes: a futex on Linux, std::atomic::wait elsewhere. And for how long at most.
//
// Proof obligations. A sleeper is told what it saw; it does not fall asleep if the word says something else by then, so
// whoever changes the word first and wakes afterwards loses no sleeper. Waking up means nothing: look again.
#pragma once

#include <atomic>
#include <cstdint>
#include <time.h>

#if defined(__linux__)
#    include <climits>
#    include <linux/futex.h>
#    include <sys/syscall.h>
#    include <unistd.h>
#else
#    include <sched.h>
#endif

namespace fearless::detail {

using Word = std::uint32_t; // what a futex is
using AtomicWord = std::atomic<Word>;

// A duration of <chrono> in nanoseconds, without <chrono>: none below 0, and 292 years at most.
inline constexpr std::uint64_t longest_wait = INT64_MAX;
template <class Duration>
constexpr std::uint64_t nanoseconds(const Duration& duration) noexcept {
    using Period = typename Duration::period;
    const auto exact =
        static_cast<long double>(duration.count()) * 1e9L * static_cast<long double>(Period::num) / Period::den;
    if (!(exact > 0)) return 0; // also what is not a number
    return exact >= static_cast<long double>(longest_wait) ? longest_wait : static_cast<std::uint64_t>(exact);
}

// A point in time on the steady clock, or never.
class Deadline {
public:
    // Never.
    constexpr Deadline() noexcept = default;
    // That many nanoseconds from now.
    explicit Deadline(std::uint64_t from_now) noexcept : never_{false} {
        clock_gettime(CLOCK_MONOTONIC, &at_);
        const std::uint64_t nanos = static_cast<std::uint64_t>(at_.tv_nsec) + from_now % 1'000'000'000U;
        at_.tv_sec += static_cast<time_t>(from_now / 1'000'000'000U + nanos / 1'000'000'000U);
        at_.tv_nsec = static_cast<long>(nanos % 1'000'000'000U);
    }

    const timespec* at() const noexcept { return never_ ? nullptr : &at_; }
    bool is_over() const noexcept {
        if (never_) return false;
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        return now.tv_sec != at_.tv_sec ? now.tv_sec > at_.tv_sec : now.tv_nsec >= at_.tv_nsec;
    }

private:
    timespec at_{};
    bool never_ = true;
};

#if defined(__linux__)

// Sleeps while `word` is `seen`, at most until the deadline. May wake up for no reason.
inline void sleep_while(AtomicWord& word, Word seen, const Deadline& deadline = {}) noexcept {
    static_assert(sizeof(AtomicWord) == sizeof(Word));
    syscall(SYS_futex, &word, FUTEX_WAIT_BITSET | FUTEX_PRIVATE_FLAG, seen, deadline.at(), nullptr,
            FUTEX_BITSET_MATCH_ANY);
}
// Wakes one sleeper; whether there was one.
inline bool wake_one(AtomicWord& word) noexcept {
    return syscall(SYS_futex, &word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, 1, nullptr, nullptr, 0) > 0;
}
inline void wake_all(AtomicWord& word) noexcept {
    syscall(SYS_futex, &word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, INT_MAX, nullptr, nullptr, 0);
}
// The number of the calling thread: no other living thread has it, and it is below 2^22.
inline Word number_of_this_thread() noexcept { return static_cast<Word>(syscall(SYS_gettid)); }

#else

inline void sleep_while(AtomicWord& word, Word seen, const Deadline& deadline = {}) noexcept {
    if (!deadline.at()) {
        word.wait(seen, std::memory_order_relaxed);
        return;
    }
    const timespec pause{0, 100'000}; // std::atomic::wait has no deadline
    if (word.load(std::memory_order_relaxed) == seen && !deadline.is_over()) nanosleep(&pause, nullptr);
}
inline bool wake_one(AtomicWord& word) noexcept {
    word.notify_one();
    return false; // nobody knows
}
inline void wake_all(AtomicWord& word) noexcept { word.notify_all(); }
inline Word number_of_this_thread() noexcept {
    static constinit AtomicWord last{0};
    return last.fetch_add(1, std::memory_order_relaxed) % ((Word{1} << 29) - 2) + 1;
}

#endif

// Lets the other hardware thread of the core go first.
inline void pause() noexcept {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("isb" ::: "memory");
#endif
}

// Looks at the word until `done(value)`, for about a microsecond; returns the last value.
template <class Done>
inline Word spin_until(const AtomicWord& word, Done done) noexcept {
    for (int looks = 100;; --looks) {
        const Word value = word.load(std::memory_order_relaxed);
        if (done(value) || looks == 0) return value;
        pause();
    }
}

} // namespace fearless::detail
