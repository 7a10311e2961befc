// SPDX-License-Identifier: MIT
// The text of a panic is kept, and the panic is not.
// Rust: E0716  Line: 2
// what() lends what the exception owns. Rust: temporary value dropped while borrowed. Fix: keep the result.
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
