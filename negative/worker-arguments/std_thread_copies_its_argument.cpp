// SPDX-License-Identifier: MIT
// A function that takes a reference is given to a std::thread without std::ref.
// Rust: none  Line: 1
// std::thread copies its arguments and passes the copy as an rvalue, so it refuses: one of the few mistakes it does
// refuse. Fix: own the data.
#include <thread>

void count(int& n) { ++n; }
int count_copy(int n) { return n + 1; }

int main() {
    int number = 1;
#if PITFALL
    std::thread worker(count, number);
    // expected-error@-1 {{std::thread arguments must be invocable after conversion to rvalues}}
    // expected-error@-2 2 {{no type named 'type'}}
    // clang-error@-3 {{does not provide a call operator}}
#else
    std::thread worker(count_copy, number);
#endif
    worker.join();
}
