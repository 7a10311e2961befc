// SPDX-License-Identifier: MIT
// Schedule perturbation: short pauses at the library's own synchronisation points, so that tests meet schedules which a
// quiet machine never shows. Nothing at all unless FEARLESS_PERTURB_SCHEDULE is defined, as the sanitizer presets do.
//
// FEARLESS_PERTURB_SEED in the environment, a number from 1 on, switches it on. Which pauses a thread makes depends on
// the seed, on how many threads came to such a point before it, and on how many it has passed; so a seed repeats them,
// as far as the system repeats the rest. The pauses order nothing: ThreadSanitizer sees as much as without.
#pragma once

#if defined(FEARLESS_PERTURB_SCHEDULE)

#    include <atomic>
#    include <cstdint>
#    include <cstdlib>
#    include <sched.h>
#    include <time.h>

namespace fearless::detail {

inline const std::uint64_t perturbation_seed = [] {
    const char* const text = std::getenv("FEARLESS_PERTURB_SEED");
    return text ? std::strtoull(text, nullptr, 10) : 0;
}();

inline void schedule_point() noexcept {
    static constinit std::atomic<std::uint64_t> threads{0};
    static thread_local constinit std::uint64_t state = 0;
    if (perturbation_seed == 0) return;
    constexpr std::uint64_t golden = 0x9e3779b97f4a7c15U;
    if (state == 0) state = perturbation_seed * golden + threads.fetch_add(1, std::memory_order_relaxed);
    state += golden; // splitmix64, https://prng.di.unimi.it/splitmix64.c
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    z ^= z >> 31;
    if (z % 4 == 0) sched_yield();
    if (z % 32 == 1) {
        const timespec pause{0, static_cast<long>(z >> 32 & 0xffffU)}; // up to 66 microseconds
        nanosleep(&pause, nullptr);
    }
}

} // namespace fearless::detail

#else

namespace fearless::detail {

constexpr void schedule_point() noexcept {}

} // namespace fearless::detail

#endif
