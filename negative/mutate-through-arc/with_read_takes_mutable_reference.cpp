// SPDX-License-Identifier: MIT
// The function given to with_read() takes a mutable reference.
// Rust: E0596  Line: 1  Breaks: data race  Rule: CP.2
// Other readers hold the lock and read the data while it is written. Rust: cannot borrow as mutable. Fix: with_write().
#include <fearless/fearless.hpp>

int main() {
    fearless::RwLock<int> table{1};
#if PITFALL
    table.with_read([](int& value) { value = 42; });
    // gcc-error@-1 {{no matching function for call to}}
    // clang-error@-2 {{no matching member function for call to 'with_read'}}
#else
    table.with_write([](int& value) { value = 42; });
#endif
    return 0;
}
