// SPDX-License-Identifier: MIT
// A Receiver is replaced by another.
// Rust: none  Line: 1
// The values in the old channel would vanish silently. Rust drops the old one. Fix: a second name.
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
