// SPDX-License-Identifier: MIT
// A handle is detached after it was joined.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The thread is gone, so there is nothing to detach: detach() throws std::system_error, as that of std::thread does.
// Rust: use of moved value. Fix: remove the detach.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    const int result = *std::move(worker).join();
    std::move(worker).detach();
    // clang-error@-1 {{invalid invocation of method 'detach' on a temporary object while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of used-up values; a std::system_error with E0382 at run time}}
#else
    const int result = *std::move(worker).join();
#endif
    return result;
}
