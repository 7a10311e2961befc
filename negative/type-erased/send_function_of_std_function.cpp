// SPDX-License-Identifier: MIT
// A SendFunction is made from a std::function.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.2
// The std::function may hold a reference or an unsynchronised count, and promises nothing about it. Rust: Box<dyn
// FnMut()> is not Box<dyn FnMut() + Send>. Fix: the callable itself.
#include <fearless/fearless.hpp>

#include <functional>

int answer() { return 42; }

int main() {
#if PITFALL
    std::function<int()> call = answer;
    fearless::SendFunction<int()> job = call;
    // gcc-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds__use_SendFunction_or_SendBox}}
    // clang-error@-2 {{the type hides what it holds, so nothing shows that it may go to other threads; use SendFunction or SendBox [E0277]}}
#else
    fearless::SendFunction<int()> job = answer;
#endif
    return job();
}
