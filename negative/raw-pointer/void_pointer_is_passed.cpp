// SPDX-License-Identifier: MIT
// A void* with user data goes to a worker.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31
// The habit of pthread_create: neither type nor owner is known, and the object may be gone or written meanwhile. Rust:
// `*mut c_void` cannot be sent. Fix: the value itself.
#include <fearless/fearless.hpp>

int main() {
    int answer = 42;
#if PITFALL
    void* data = &answer;
    auto worker = fearless::spawn([](void* mine) { return *static_cast<int*>(mine); }, data);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    int data = answer;
    auto worker = fearless::spawn([](int mine) { return mine; }, data);
#endif
    return *std::move(worker).join();
}
