// SPDX-License-Identifier: MIT
// A range-for copies each handle.
// Rust: E0382  Line: 1  Breaks: double free
// `auto worker : workers` would make a second handle for each thread, and both would join it. Rust's for loop moves out
// of the vector. Fix: a reference.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    std::vector<fearless::JoinHandle<int>> workers;
    workers.push_back(fearless::spawn([] { return 42; }));
    int total = 0;
#if PITFALL
    for (auto worker : workers) total += *std::move(worker).join();
    // gcc-error@-1 {{use of deleted function 'fearless::JoinHandle<R>::JoinHandle(const fearless::JoinHandle<R>&)}}
    // clang>=19-error@-2 {{a JoinHandle is the only right to join}}
    // clang<19-error@-3 {{call to deleted constructor of 'fearless::JoinHandle<int>'}}
#else
    for (auto& worker : workers) total += *std::move(worker).join();
#endif
    return total;
}
