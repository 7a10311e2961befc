// SPDX-License-Identifier: MIT
// A task returns a view of its own local.
// Rust: E0515  Line: 2  Breaks: use after free  Rule: F.43, EXP54-CPP, MISRA 6.8.1
// Rust twin: worker_returns_string_view.rs
// The string is destroyed when the task ends, and get() returns a view of freed characters. Rust: cannot return value
// referencing local variable. Fix: return the string.
#include <future>
#include <string>
#include <string_view>

int main() {
    auto task = std::async(std::launch::async, [] {
        std::string text = "a text too long for the small buffer of a string";
#if PITFALL
        return std::string_view(text);
        // clang-error@-1 {{-Wreturn-stack-address}}
        // clang>=22-error@-2 {{-Wexperimental-lifetime-safety-permissive}}
#else
        return text;
#endif
    }); // gcc-error {{used after}}
    return static_cast<int>(task.get().size());
}
