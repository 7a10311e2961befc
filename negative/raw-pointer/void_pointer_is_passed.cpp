// SPDX-License-Identifier: MIT
// The user data of a C interface, a void*, goes to the worker.
// Rust: E0277  Line: 1
// pthread_create's habit. Neither type nor owner is known. Rust: `*mut c_void` cannot be sent. Fix: the value itself.
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
