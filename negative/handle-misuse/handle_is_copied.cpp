// SPDX-License-Identifier: MIT
// A JoinHandle is copied.
// Rust: E0382  Line: 1  Breaks: double free
// Two handles would each join one thread. Rust: JoinHandle is not Clone. Fix: move it.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    auto second = worker;
    // gcc-error@-1 {{use of deleted function 'fearless::JoinHandle<R>::JoinHandle(const fearless::JoinHandle<R>&)}}
    // clang>=19-error@-2 {{a JoinHandle is the only right to join}}
    // clang<19-error@-3 {{call to deleted constructor of 'fearless::JoinHandle<int>'}}
#else
    auto second = std::move(worker);
#endif
    return *std::move(second).join();
}
