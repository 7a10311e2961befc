// SPDX-License-Identifier: MIT
// A view of a thread_local buffer goes to a worker.
// Rust: E0521  Line: 1
// A scratch buffer per thread is fast, and ends with its thread. Rust: borrowed data escapes outside of closure. Fix:
// pass the value.
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
