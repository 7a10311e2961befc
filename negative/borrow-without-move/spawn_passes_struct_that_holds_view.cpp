// SPDX-License-Identifier: MIT
// A struct that holds a view of a local string is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The call looks harmless; the view is in the definition of the struct. Its characters die with the string. Rust: a
// struct with a lifetime parameter shows it in its type. Fix: the struct owns its text.
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
