// SPDX-License-Identifier: MIT
// A worker captures a JoinHandle by copy.
// Rust: E0382  Line: 1  Breaks: double free
// Two handles would each join one thread; the copy constructor is deleted. Rust: JoinHandle is not Clone. Fix: move it
// in.
#include <fearless/fearless.hpp>

int main() {
    fearless::JoinHandle<int> first = fearless::spawn([] { return 42; });
#if PITFALL
    auto second = fearless::spawn([first]() mutable { return *std::move(first).join(); });
    // gcc-error@-1 {{use of deleted function 'fearless::JoinHandle<R>::JoinHandle(const fearless::JoinHandle<R>&)}}
    // clang>=19-error@-2 {{a JoinHandle is the only right to join}}
    // clang<19-error@-3 {{call to deleted constructor of 'fearless::JoinHandle<int>'}}
#else
    auto second = fearless::spawn([](fearless::JoinHandle<int> mine) { return *std::move(mine).join(); }, std::move(first));
#endif
    return *std::move(second).join();
}
