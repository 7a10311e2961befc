// SPDX-License-Identifier: MIT
// A view of a thread_local buffer goes to a worker.
// Rust: E0521  Line: 1  Breaks: use after free, data race  Rule: CP.31, EXP54-CPP
// The parent reuses the buffer while the worker reads it, and the buffer dies with the parent's thread. Rust: borrowed
// data escapes outside of closure. Fix: pass the value.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

thread_local std::string buffer = "scratch";

int main() {
#if PITFALL
    auto worker = fearless::spawn([](auto text) { return text.size(); }, std::string_view{buffer});
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](auto text) { return text.size(); }, buffer);
#endif
    return *std::move(worker).join() == 7 ? 0 : 1;
}
