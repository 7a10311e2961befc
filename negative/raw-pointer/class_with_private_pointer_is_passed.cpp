// SPDX-License-Identifier: MIT
// A class that hides a pointer goes to the worker.
// Rust: E0277  Line: 1
// Private is not invisible: Clang reads the field, GCC finds that the bytes hold a reference or a pointer.
// Rust: not Send. Fix: hold the value.
#include <fearless/fearless.hpp>

class View {
public:
#if PITFALL
    explicit View(const int& value) : value_{&value} {}
    int get() const { return *value_; }

private:
    const int* value_;
#else
    explicit View(const int& value) : value_{value} {}
    int get() const { return value_; }

private:
    int value_;
#endif
};

int main() {
    int value = 42;
    auto worker = fearless::spawn([](View mine) { return mine.get(); }, View{value});
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
    return *std::move(worker).join();
}
