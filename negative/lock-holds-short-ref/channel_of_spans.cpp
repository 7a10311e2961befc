// SPDX-License-Identifier: MIT
// A channel carries spans.
// Rust: E0597  Line: 1
// What is sent dies before it is received. Rust: `data` does not live long enough. Fix: a channel of vectors.
#include <fearless/fearless.hpp>

#include <span>
#include <vector>

int main() {
#if PITFALL
    auto [sender, receiver] = fearless::channel<std::span<int>>();
    auto worker = fearless::spawn([](auto out) { std::vector<int> data{1, 2}; return out.send(data); }, std::move(sender));
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto [sender, receiver] = fearless::channel<std::vector<int>>();
    auto worker = fearless::spawn([](auto out) { std::vector<int> data{1, 2}; return out.send(data); }, std::move(sender));
#endif
    return receiver.recv() && std::move(worker).join() ? 0 : 1;
}
