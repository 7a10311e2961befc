// SPDX-License-Identifier: MIT
// The body of a scope returns the handle of a worker.
// Rust: E0521  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// scope() joins the worker before it returns; the handle would point to a result that is gone. Rust: borrowed data
// escapes outside of closure. Fix: join inside, and return the result.
#include <fearless/fearless.hpp>

int main() {
    const auto body = [](fearless::Scope& s) {
        auto worker = s.spawn([] { return 42; });
#if PITFALL
        return worker;
#else
        return *std::move(worker).join();
#endif
    };
    auto kept = fearless::scope(body); // expected-error {{E0597_E0521_a_borrow_would_leave_the_scope_in_its_result}}
    (void)kept;
}
