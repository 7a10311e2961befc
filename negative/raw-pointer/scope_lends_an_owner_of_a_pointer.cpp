// SPDX-License-Identifier: MIT
// A scope lends an object that owns all but a raw pointer.
// Rust: E0277  Line: 1  Breaks: data race
// Nothing says who else uses what it points to. Rust: `*const i32` cannot be shared between threads safely. Fix: hold
// the value, or review the class and specialise unsafe_sync.
#include <fearless/fearless.hpp>

struct Buffer {
    int size = 0;
#if PITFALL
    const int* data = nullptr;
#else
    int data = 0;
#endif
};

int main() {
    const Buffer buffer;
    const auto body = [](fearless::Scope& s, fearless::Ref<Buffer>) -> void { s.spawn([] { return 0; }); };
    fearless::scope(body, fearless::borrow(buffer)); // expected-error {{E0277_it_holds_a_raw_pointer_whose_target_nothing_guards}}
}
