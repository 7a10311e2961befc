// SPDX-License-Identifier: MIT
// A function object keeps a reference to what it works on.
// Rust: E0597  Line: 1
// The older form of [&data]. Rust: the struct would have a lifetime parameter, and not outlive it.
// Fix: the functor owns its data.
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
