// SPDX-License-Identifier: MIT
// A class that hides a pointer goes to the worker.
// Rust: E0277  Line: 1
// Private is not invisible: Clang reads the field, GCC finds that the bytes hold a reference or a pointer.
// Rust: not Send. Fix: hold the value.
#include <fearless/fearless.hpp>

class Reader {
public:
#if PITFALL
    constexpr explicit Reader(const int& value) : value_{&value} {}
    constexpr int get() const { return *value_; }
#else
    constexpr explicit Reader(const int& value) : value_{value} {}
    constexpr int get() const { return value_; }
#endif

private:
#if PITFALL
    const int* value_;
#else
    int value_;
#endif
};

int main() {
    int value = 42;
    auto worker = fearless::spawn([](Reader mine) { return mine.get(); }, Reader{value});
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
    return *std::move(worker).join();
}
