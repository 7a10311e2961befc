// SPDX-License-Identifier: MIT
// A std::thread runs a function with a reference parameter, without std::ref.
// Rust: none  Line: 1  Breaks: wrong result  Rule: CP.31
// The function would change a copy that no one sees. std::thread passes its copies as rvalues and so refuses it, one of
// the few mistakes that it refuses. Fix: own the data.
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
