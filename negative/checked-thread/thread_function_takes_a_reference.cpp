// SPDX-License-Identifier: MIT
// The function of a checked thread takes a reference.
// Rust: none  Line: 1  Breaks: lost result
// Rust twin: none (Rust has no worker with arguments)
// A thread copies its arguments and passes the copy as an rvalue, which a reference does not take. Fix: take a value.
#include <fearless/checked.hpp>

using fearless::checked::thread;

void count(int& n) { ++n; }
int count_copy(int n) { return n + 1; }

int main() {
    int number = 1;
#if PITFALL
    thread worker(count, number); // expected-error {{callable}}
#else
    thread worker(count_copy, number);
#endif
    worker.join();
}
