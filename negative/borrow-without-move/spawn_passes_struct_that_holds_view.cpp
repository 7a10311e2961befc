// SPDX-License-Identifier: MIT
// A struct that looks like data holds a view.
// Rust: E0597  Line: 1
// The view is two files away, in the definition of the struct.
// Rust: a struct with a lifetime parameter shows it in its type. Fix: the struct owns its text.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

struct Job {
    int priority;
#if PITFALL
    std::string_view name;
#else
    std::string name;
#endif
};

int main() {
    std::string name = "worker";
    auto worker = fearless::spawn([](Job job) { return job.priority; }, Job{1, name});
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
    return *std::move(worker).join();
}
