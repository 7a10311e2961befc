// SPDX-License-Identifier: MIT
// A Receiver is passed to a worker in a std::ref.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2, CP.31
// recv() changes the Receiver, so two threads that receive race. Rust: Receiver is not Sync. Fix: one worker receives.
#include <fearless/fearless.hpp>

#include <functional>

int main() {
    auto ends = fearless::channel<int>();
#if PITFALL
    auto worker = fearless::spawn([](fearless::Receiver<int>& in) { return in.try_recv().value_or(0); }, std::ref(ends.second));
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](fearless::Receiver<int> in) { return in.try_recv().value_or(0); }, std::move(ends.second));
#endif
    return *std::move(worker).join();
}
