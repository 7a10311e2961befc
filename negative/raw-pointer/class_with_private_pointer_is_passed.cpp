// SPDX-License-Identifier: MIT
// A class with a private pointer goes to a worker.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31
// The class looks like a value, but its copy follows a pointer to a local that may be gone. Clang reads private
// members; GCC finds that the bytes hold a reference or a pointer. Rust: raw pointers are not Send. Fix: hold the
// value.
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
