// SPDX-License-Identifier: MIT
// A move-only value is handed to a checked thread by name.
// Rust: E0382  Line: 1  Breaks: double free
// Rust twin: ../use-after-move/unique_ptr_is_passed_by_copy.rs
// A thread keeps copies. Fix: std::move.
#include <fearless/checked.hpp>

#include <memory>
#include <utility>

using fearless::checked::thread;

int main() {
    auto number = std::make_unique<int>(1);
#if PITFALL
    thread worker([](std::unique_ptr<int>) {}, number); // expected-error {{E0382}}
#else
    thread worker([](std::unique_ptr<int>) {}, std::move(number));
#endif
    worker.join();
}
