// SPDX-License-Identifier: MIT
// A vector of handles is joined without giving the vector up.
// Rust: E0382  Line: 1  Breaks: nothing
// All its handles are used up, and a later join of one would throw. Rust: into_iter() moves the vector, so a later use
// is refused. Fix: std::move.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    std::vector<fearless::JoinHandle<int>> workers;
    workers.push_back(fearless::spawn([] { return 42; }));
#if PITFALL
    const std::vector<int> results = fearless::join_all(workers);
    // gcc-error@-1 {{use of deleted function 'std::vector<R> fearless::join_all(std::vector<JoinHandle<R> >&)}}
    // clang-error@-2 {{join_all() uses the handles up: write join_all(std::move(handles)) [E0382]}}
#else
    const std::vector<int> results = fearless::join_all(std::move(workers));
#endif
    return results[0];
}
