// SPDX-License-Identifier: MIT
// The text of a panic is kept longer than the panic.
// Rust: E0716  Line: 2  Breaks: use after free  Rule: EXP54-CPP
// what() returns a pointer into the exception, which dies with the temporary result. Rust: temporary value dropped
// while borrowed. Fix: keep the result.
#include <fearless/fearless.hpp>

#include <stdexcept>

int main() {
    auto worker = fearless::spawn([] { throw std::runtime_error{"why"}; });
#if PITFALL
    const char* why = std::move(worker).join().error().what();
    // clang-error@-1 {{temporary whose address is used as value of local variable 'why' will be destroyed at the end of the full-expression}}
    // gcc-silent {{GCC 12 has no such analysis; a read of freed memory, which AddressSanitizer reports}}
#else
    auto result = std::move(worker).join();
    const char* why = result.error().what();
#endif
    return why[0] == 'w' ? 0 : 1;
}
