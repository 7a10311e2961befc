// SPDX-License-Identifier: MIT
// All workers are joined in a loop, and no result is looked at.
// Rust: lint  Line: 1
// One of them may have failed. Rust: unused Result. Fix: value() throws a worker's exception on.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    std::vector<fearless::JoinHandle<void>> workers;
    workers.push_back(fearless::spawn([] {}));
#if PITFALL
    for (auto& worker : workers) std::move(worker).join(); // expected-error {{E-panic-ignored}}
#else
    for (auto& worker : workers) std::move(worker).join().value();
#endif
    return 0;
}
