// SPDX-License-Identifier: MIT
// A worker runs a function object that keeps a reference to its data.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// It is the older form of [&data]: if the parent returns first, the worker reads a destroyed vector. Rust: the struct
// would have a lifetime parameter and could not outlive it. Fix: the function object owns its data.
#include <fearless/fearless.hpp>

#include <vector>

struct Sum {
#if PITFALL
    const std::vector<int>& data;
#else
    std::vector<int> data;
#endif
    int operator()() const { return data[0] + data[1]; }
};

int main() {
    std::vector<int> data{20, 22};
    auto worker = fearless::spawn(Sum{data});
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
    return *std::move(worker).join();
}
