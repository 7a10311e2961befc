// SPDX-License-Identifier: MIT
// A callback starts a worker that captures the callback's argument by reference.
// Rust: E0521  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// The argument lives only for the call; the worker reads a destroyed string. Rust: borrowed data escapes outside of the
// closure. Fix: give the worker a copy.
#include <fearless/fearless.hpp>

#include <optional>
#include <string>

template <class F>
void visit(F f) {
    const std::string entry = "only here";
    f(entry);
}

int main() {
    std::optional<fearless::JoinHandle<std::size_t>> worker;
    visit([&worker](const std::string& entry) {
#if PITFALL
        worker = fearless::spawn([&entry] { return entry.size(); });
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
        // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        worker = fearless::spawn([](std::string mine) { return mine.size(); }, entry);
#endif
    });
    return *std::move(*worker).join() == 9 ? 0 : 1;
}
