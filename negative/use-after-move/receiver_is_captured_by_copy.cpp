// SPDX-License-Identifier: MIT
// A worker captures a Receiver by copy.
// Rust: E0382  Line: 1  Breaks: data race, lost result
// Two receivers would take each other's values, from a queue made for one. Rust: Receiver is not Clone. Fix: move it
// in.
#include <fearless/fearless.hpp>

int main() {
    auto ends = fearless::channel<int>();
    ends.first.send(42);
    fearless::Receiver<int> receiver = std::move(ends.second);
#if PITFALL
    auto worker = fearless::spawn([receiver]() mutable { return receiver.recv().value_or(0); });
    // gcc-error@-1 {{use of deleted function 'fearless::Receiver<T>::Receiver(const fearless::Receiver<T>&)}}
    // clang>=19-error@-2 {{a channel has one Receiver}}
    // clang<19-error@-3 {{call to deleted constructor of 'fearless::Receiver<int>'}}
#else
    auto worker = fearless::spawn([](fearless::Receiver<int> mine) { return mine.recv().value_or(0); }, std::move(receiver));
#endif
    return *std::move(worker).join();
}
