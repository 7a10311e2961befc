// SPDX-License-Identifier: MIT
// A string_view is shared in an Arc.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// The Arc keeps the view alive, not its characters. They die with the local string, and the worker reads freed memory.
// Rust: `Arc<&str>` is not 'static. Fix: Arc<std::string>.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

int main() {
    std::string text = "text";
#if PITFALL
    fearless::Arc shared{std::string_view{text}};
    auto worker = fearless::spawn([](auto mine) { return mine->empty() ? 0 : 1; }, shared);
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    fearless::Arc shared{std::string{text}};
    auto worker = fearless::spawn([](auto mine) { return mine->empty() ? 0 : 1; }, shared);
#endif
    return *std::move(worker).join();
}
