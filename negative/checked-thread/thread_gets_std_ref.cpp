// SPDX-License-Identifier: MIT
// A checked thread is given a std::ref.
// Rust: E0373  Line: 1  Breaks: use after free
// std::ref is how a std::thread is told to borrow. Fix: give it a copy, or lend it to fearless::scope.
#include <fearless/checked.hpp>

#include <functional>

using fearless::checked::thread;

void count(int& n) { ++n; }
int count_copy(int n) { return n + 1; }

int main() {
    int number = 1;
#if PITFALL
    thread worker(count, std::ref(number)); // expected-error {{E0373}}
#else
    thread worker(count_copy, number);
#endif
    worker.join();
    return number == 1 ? 0 : 1;
}
