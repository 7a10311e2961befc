// SPDX-License-Identifier: MIT
// A worker captures a Mutex by copy.
// Rust: E0382  Line: 1  Breaks: data race, wrong result  Rule: CP.50
// Each thread would lock and change its own copy, and the parent would never see the worker's change. Rust: Mutex is
// not Clone. Fix: an Arc.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::Mutex<int> count{42};
    auto worker = fearless::spawn([count] { return count.with([](int& value) { return value; }); });
    // gcc-error@-1 {{use of deleted function 'fearless::Mutex<T>::Mutex(const fearless::Mutex<T>&)}}
    // clang>=19-error@-2 {{a lock is where its data is}}
    // clang<19-error@-3 {{call to deleted constructor of 'fearless::Mutex<int>'}}
#else
    auto count = fearless::make_arc<fearless::Mutex<int>>(42);
    auto worker = fearless::spawn([](auto mine) { return mine->with([](int& value) { return value; }); }, count);
#endif
    return *std::move(worker).join();
}
