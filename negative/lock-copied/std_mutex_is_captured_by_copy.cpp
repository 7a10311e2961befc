// SPDX-License-Identifier: MIT
// A worker captures a std::mutex by copy.
// Rust: E0382  Line: 1  Breaks: data race  Rule: CP.2, CP.50
// Each thread would lock its own mutex, and nothing would protect the data they share. The copy constructor is deleted.
// Rust: Mutex is not Clone. Fix: put the data into a Mutex, and share that in an Arc.
#include <fearless/fearless.hpp>

#include <mutex>

int main() {
#if PITFALL
    std::mutex mutex;
    auto worker = fearless::spawn([mutex]() mutable { mutex.lock(); return 42; });
    // gcc-error@-1 {{use of deleted function 'std::mutex::mutex(const std::mutex&)'}}
    // clang-error@-2 {{call to deleted constructor of 'std::mutex'}}
    // clang-error@-3 {{E0382_E0499_a_move_only_value_would_be_copied}}
#else
    auto mutex = fearless::make_arc<fearless::Mutex<int>>(42);
    auto worker = fearless::spawn([](auto mine) { return mine->with([](int& value) { return value; }); }, mutex);
#endif
    return *std::move(worker).join();
}
