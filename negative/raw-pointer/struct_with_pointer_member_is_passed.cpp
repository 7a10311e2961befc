// SPDX-License-Identifier: MIT
// A struct with a pointer member goes to a worker.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31
// All members but one are values; the worker follows that one to a local that may be gone. Rust: `*const i32` cannot be
// sent, within `Job`. Fix: a value.
#include <fearless/fearless.hpp>

struct Job {
    int priority;
#if PITFALL
    const int* input;
#else
    int input;
#endif
};

int main() {
    int input = 42;
#if PITFALL
    Job job{1, &input};
#else
    Job job{1, input};
#endif
    auto worker = fearless::spawn([](Job mine) { return mine.priority; }, job);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
    return *std::move(worker).join();
}
