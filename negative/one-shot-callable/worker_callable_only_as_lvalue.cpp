// SPDX-License-Identifier: MIT
// A worker's operator() has the ref-qualifier &.
// Rust: none  Line: 1  Breaks: nothing
// A thread calls its callable once, as an rvalue, which this one does not accept; std::thread refuses it, too. Rust:
// spawn takes FnOnce. Fix: leave out the &.
#include <fearless/fearless.hpp>

struct Job {
#if PITFALL
    int operator()() & { return 42; }
#else
    int operator()() { return 42; }
#endif
};

int main() {
    auto worker = fearless::spawn(Job{}); // expected-error {{not_callable__a_worker_is_called_with_its_own_copies}}
    return std::move(worker).join() ? 0 : 1;
}
