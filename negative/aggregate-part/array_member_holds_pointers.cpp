// SPDX-License-Identifier: MIT
// A C array of pointers is a member.
// Rust: E0277  Line: 1
// As a public member, GCC sees it. Rust: [*const i32; 2] is not Send. Fix: an array of values.
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
