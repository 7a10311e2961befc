// SPDX-License-Identifier: MIT
// Makes one order of events certain without the detector's knowledge, so that a race is reported in every run.
//
// ThreadSanitizer reports two accesses if nothing that it saw orders them, whatever order they really had. By luck they
// are far apart and something orders them, or the first is forgotten. Here the order is forced: one thread says
// `reached(1)` after its access, the other waits with `wait_for(1)` before its own. The function is not instrumented
// and its atomics are relaxed, which order nothing, so to the detector the two threads never met.
//
// Two accesses that may come in either order stand in a `Turn` each, and are run both ways: RACE_ORDER=reversed in the
// environment turns the order round.
//
// The program `rendezvous` in this folder proves both halves of the second sentence.
#pragma once

#include <fearless/fearless.hpp>

#include <cstdlib>
#include <sched.h>

#if defined(UNDER_VALGRIND) // Helgrind and DRD need no instrumentation, and are told instead
#    include <valgrind/drd.h>
#    include <valgrind/helgrind.h>
#endif

#if defined(__clang__)
#    define UNSEEN_BY_THE_DETECTOR __attribute__((noinline, disable_sanitizer_instrumentation))
#else
#    define UNSEEN_BY_THE_DETECTOR __attribute__((noinline, no_sanitize("thread")))
#endif

namespace rendezvous {

inline int stage = 0;
inline int turn = 0;
inline const bool reversed = std::getenv("RACE_ORDER") != nullptr;

#if defined(UNDER_VALGRIND)
inline const bool hidden = [] {
    for (int* const each : {&stage, &turn}) {
        VALGRIND_HG_DISABLE_CHECKING(each, sizeof *each);
        DRD_IGNORE_VAR(*each);
    }
    return true;
}();
#endif

// The compiler moves no access over these.
UNSEEN_BY_THE_DETECTOR inline void set(int& where, int what) {
    asm volatile("" ::: "memory");
    if (__atomic_load_n(&where, __ATOMIC_RELAXED) < what) __atomic_store_n(&where, what, __ATOMIC_RELAXED);
}
UNSEEN_BY_THE_DETECTOR inline void wait(const int& where, int what) {
    while (__atomic_load_n(&where, __ATOMIC_RELAXED) < what) sched_yield();
    asm volatile("" ::: "memory");
}

// Keeps the optimiser from leaving out a read whose value nobody needs.
template <class T>
void use(const T& value) {
    asm volatile("" ::"r"(&value) : "memory");
}

// From here on, whoever waits for this stage or an earlier one goes on.
inline void reached(int which) { set(stage, which); }

// Waits until the stage is reached.
inline void wait_for(int which) { wait(stage, which); }

// Lives around one of two accesses: the first, or the second. `forced` is false where the correct form has an order of
// its own, which no rendezvous may turn round.
class Turn {
public:
    explicit Turn(int place, bool forced = true) : place_{reversed ? 3 - place : place}, forced_{forced} {
        if (forced_) wait(turn, place_ - 1);
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    ~Turn() {
        if (forced_) set(turn, place_);
    }

private:
    int place_;
    bool forced_;
};

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
