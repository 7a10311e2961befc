// SPDX-License-Identifier: MIT
// A thread waits for a notification without testing a condition.
// Rust: none  Line: 1  Breaks: hang, wrong result  Rule: CP.42, CON54-CPP, CON55-CPP
// It sleeps for ever if the notification came first, and continues after a spurious wake-up. Rust has this wait and
// warns in its documentation. Fix: pass the condition to wait for.
#include <fearless/fearless.hpp>

int main() {
    const fearless::Mutex<bool> ready{true};
    const fearless::Condvar changed;
    auto guard = ready.lock();
#if PITFALL
    changed.wait(guard);
    // gcc-error@-1 {{E_no_predicate__a_thread_wakes_up_for_no_reason__wait_with_a_predicate_that_takes_the_data}}
    // clang<19-error@-2 {{E_no_predicate__a_thread_wakes_up_for_no_reason__wait_with_a_predicate_that_takes_the_data}}
    // clang>=19-error@-3 {{a thread wakes up for no reason, or comes too late}}
#else
    changed.wait(guard, [](bool now) { return now; });
#endif
    return *guard ? 0 : 1;
}
