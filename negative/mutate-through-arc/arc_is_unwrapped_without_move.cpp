// SPDX-License-Identifier: MIT
// try_unwrap() is called on an Arc without std::move.
// Rust: E0507  Line: 1  Breaks: nothing
// It takes the value out and leaves the Arc empty; a later use would end the program. Rust: cannot move out of a shared
// reference. Fix: std::move.
#include <fearless/fearless.hpp>

int main() {
    fearless::Arc shared{42};
#if PITFALL
    shared.try_unwrap();
    // gcc-error@-1 {{use of deleted function 'void fearless::Arc<T>::try_unwrap() &}}
    // clang>=19-error@-2 {{try_unwrap() uses the Arc up}}
    // clang<19-error@-3 {{call to deleted member function 'try_unwrap'}}
#else
    std::move(shared).try_unwrap().value();
#endif
    return 0;
}
