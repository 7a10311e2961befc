// SPDX-License-Identifier: MIT
// A member function returns a checked thread that captured `this`.
// Rust: E0521  Line: 1  Breaks: use after free
// Rust twin: ../reference-escapes/member_function_captures_this.rs
// The object may be gone when the thread uses it. Fix: capture a copy, [*this].
#include <fearless/checked.hpp>

using fearless::checked::thread;

class Counter {
public:
    thread start() {
#if PITFALL
        return thread([this] { count_ += 1; }); // expected-error {{E0521}}
#else
        return thread([copy = *this]() mutable { copy.count_ += 1; });
#endif
    }

private:
    int count_ = 0;
};

int main() { Counter{}.start().join(); }
