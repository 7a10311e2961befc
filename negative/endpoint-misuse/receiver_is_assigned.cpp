// SPDX-License-Identifier: MIT
// A Receiver is replaced by another one.
// Rust: none  Line: 1  Breaks: lost result
// The values that are still in the old channel would vanish. Rust drops the old Receiver. Fix: a second name.
#include <fearless/fearless.hpp>

int main() {
    auto first = fearless::channel<int>();
    auto second = fearless::channel<int>();
#if PITFALL
    first.second = std::move(second.second);
    // gcc-error@-1 {{use of deleted function 'fearless::Receiver<T>& fearless::Receiver<T>::operator=(fearless::Receiver<T>&&)}}
    // clang-error@-2 {{overload resolution selected deleted operator '='}}
#else
    auto other = std::move(second.second);
#endif
    return first.second.try_recv().value_or(0);
}
