// SPDX-License-Identifier: MIT
// Sync is claimed for a class template, whatever it holds.
// Rust: none  Line: 3  Breaks: data race  Rule: CP.2
// The partial specialisation also covers a T that two threads must not read at once. Fix: claim it for one reviewed
// type, or for none.
#include <fearless/fearless.hpp>

template <class T>
struct Box {
    T value;
};

#if PITFALL
template <class T> // tidy-warning {{custom-fearless-claim}}
// gcc-silent {{a claim is believed}} clang-silent {{a claim is believed}} analyzer-silent {{it knows no claims}}
// cppcheck-silent {{it knows no claims}}
inline constexpr bool fearless::unsafe_sync<Box<T>> = true;
#endif

int run() {
    return *fearless::spawn([](Box<int> box) { return box.value; }, Box<int>{1}).join();
}
