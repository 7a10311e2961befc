// SPDX-License-Identifier: MIT
// A checked thread is given an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free
// Rust twin: ../rc-across-threads/rc_is_passed.rs
// Its count is not atomic, and both threads change it. Fix: fearless::Arc.
#include <fearless/checked.hpp>

#include <fearless/arc.hpp>
#include <fearless/rc.hpp>

using fearless::checked::thread;

int main() {
#if PITFALL
    const fearless::Rc<int> shared{1};
    thread worker([](fearless::Rc<int>) {}, shared); // expected-error {{E0277}}
#else
    const fearless::Arc<int> shared{1};
    thread worker([](fearless::Arc<int>) {}, shared);
#endif
    worker.join();
}
