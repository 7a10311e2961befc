// SPDX-License-Identifier: MIT
// Makes one order of events certain without the detector's knowledge, so that a race is reported in every run.
//
// ThreadSanitizer reports two accesses if nothing that it saw orders them, whatever order they really had. By luck they
// are far apart and something orders them, or the first is forgotten. Here the order is forced: one thread says
// `reached(1)` after its access, the other waits with `wait_for(1)` before its own. The function is not instrumented and
// its atomics are relaxed, which order nothing, so to the detector the two threads never met.
//
// The program `rendezvous` in this folder proves both halves of that sentence.
#pragma once

#include <fearless/fearless.hpp>

#include <sched.h>

#if defined(__clang__)
#define UNSEEN_BY_THE_DETECTOR __attribute__((noinline, disable_sanitizer_instrumentation))
#else
#define UNSEEN_BY_THE_DETECTOR __attribute__((noinline, no_sanitize("thread")))
#endif

namespace rendezvous {

inline int stage = 0;

// From here on, whoever waits for this stage or an earlier one goes on.
UNSEEN_BY_THE_DETECTOR inline void reached(int which) { __atomic_store_n(&stage, which, __ATOMIC_RELAXED); }

// Waits until the stage is reached.
UNSEEN_BY_THE_DETECTOR inline void wait_for(int which) {
    while (__atomic_load_n(&stage, __ATOMIC_RELAXED) < which) sched_yield();
}


} // namespace rendezvous

// A false claim: "this pointer may cross". No compiler can see that it is false; that is what the detectors are for.
template <class T>
struct Smuggled {
    T* pointer;
    T& operator*() const { return *pointer; }
};
template <class T>
Smuggled(T*) -> Smuggled<T>;

template <class T>
inline constexpr bool fearless::unsafe_send<Smuggled<T>> = true;
