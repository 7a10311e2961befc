// SPDX-License-Identifier: MIT
// A handle is passed by copy to a function that takes it by value.
// Rust: E0382  Line: 1  Breaks: double free
// Caller and callee would each join one thread. Rust moves here. Fix: std::move.
#include <fearless/fearless.hpp>

int finish(fearless::JoinHandle<int> worker) {
    return *std::move(worker).join();
}

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    return finish(worker);
    // gcc-error@-1 {{use of deleted function 'fearless::JoinHandle<R>::JoinHandle(const fearless::JoinHandle<R>&)}}
    // clang>=19-error@-2 {{a JoinHandle is the only right to join}}
    // clang<19-error@-3 {{call to deleted constructor of 'fearless::JoinHandle<int>'}}
#else
    return finish(std::move(worker));
#endif
}
