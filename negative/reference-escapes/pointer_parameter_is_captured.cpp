// SPDX-License-Identifier: MIT
// A function starts a worker that captures its pointer parameter.
// Rust: E0277  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The signature does not show that the object must outlive the call; the caller frees it, and the worker reads freed
// memory. Rust: raw pointers are not Send. Fix: take ownership in the signature.
#include <fearless/fearless.hpp>

#include <memory>

#if PITFALL
auto answer(const int* request) {
    return fearless::spawn([request] { return *request; });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
}
#else
auto answer(std::unique_ptr<const int> request) {
    return fearless::spawn([](std::unique_ptr<const int> mine) { return *mine; }, std::move(request));
}
#endif

int main() {
    auto request = std::make_unique<const int>(42);
#if PITFALL
    return *answer(request.get()).join();
#else
    return *answer(std::move(request)).join();
#endif
}
