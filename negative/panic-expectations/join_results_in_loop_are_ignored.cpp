// SPDX-License-Identifier: MIT
// A loop joins all workers and checks no result.
// Rust: lint  Line: 1  Breaks: lost result  Rule: ERR51-CPP, MISRA 0.1.2
// An exception of one of them vanishes. Rust: unused Result. Fix: value(), which rethrows a worker's exception.
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
