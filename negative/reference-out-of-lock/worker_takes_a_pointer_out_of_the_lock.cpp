// SPDX-License-Identifier: MIT
// A worker takes a pointer to the data out of a lent Mutex.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// Whoever has the pointer reads and writes without the lock. Rust: `*const i32` cannot be sent between threads safely.
// Fix: take the value out.
#include <fearless/fearless.hpp>

int main() {
    const fearless::Mutex<int> count{42};
    const auto body = [](fearless::Scope& s, fearless::Ref<fearless::Mutex<int>> lent) {
        const auto worker = [](fearless::Ref<fearless::Mutex<int>> mine) -> bool {
#if PITFALL
            const auto address = [](int& value) { return &value; };
            return mine->with(address) != nullptr;
            // expected-error@-1 {{E0597_E0716_a_reference_pointer_or_view_into_the_locked_data_would_get_out}}
#else
            const auto number = [](int& value) { return value; };
            return mine->with(number) != 0;
#endif
        };
        s.spawn(worker, lent);
    };
    fearless::scope(body, fearless::borrow(count));
}
