// SPDX-License-Identifier: MIT
// A struct with a C array of pointers goes to a worker.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31
// The array is copied, but not what the pointers point to. Two threads share those objects without synchronisation. GCC
// sees the array because it is a public member. Rust: `[*const i32; 2]` is not Send. Fix: an array of values.
#include <fearless/fearless.hpp>

struct Data {
#if PITFALL
    const int* at[2] = {nullptr, nullptr};
#else
    int at[2] = {0, 0};
#endif
};

int main() {
    Data data{};
    auto worker = fearless::spawn([](Data mine) { return mine.at[0] ? 1 : 0; }, data);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
    return *std::move(worker).join();
}
