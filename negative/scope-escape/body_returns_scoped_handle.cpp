// SPDX-License-Identifier: MIT
// The body of a scope returns the handle of a worker, to join it later.
// Rust: E0521  Line: 1
// scope() has joined the worker when it returns; the handle would point to what is gone.
// Rust: borrowed data escapes outside of closure. Fix: join inside, return the result.
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
