// SPDX-License-Identifier: MIT
// A Receiver is copied.
// Rust: E0382  Line: 1  Breaks: data race, lost result  Rule: CP.2
// Two receivers would take each other's values, from a queue made for one. Rust: Receiver is not Clone. Fix: move it.
#include <fearless/fearless.hpp>

int main() {
    auto ends = fearless::channel<int>();
#if PITFALL
    auto second = ends.second;
    // gcc-error@-1 {{use of deleted function 'fearless::Receiver<T>::Receiver(const fearless::Receiver<T>&)}}
    // clang>=19-error@-2 {{a channel has one Receiver}}
    // clang<19-error@-3 {{call to deleted constructor of 'fearless::Receiver<int>'}}
#else
    auto second = std::move(ends.second);
#endif
    return second.try_recv().value_or(0);
}
