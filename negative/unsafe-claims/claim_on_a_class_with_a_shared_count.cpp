// SPDX-License-Identifier: MIT
// Send is claimed for a class that holds an Rc.
// Rust: none  Line: 3  Breaks: data race, double free  Rule: CP.2
// The library believes the claim, and two threads change the plain count at once. The claim can be searched for, and a
// check reports it. Rust: `unsafe impl Send`. Fix: hold an Arc, and claim nothing.
#include <fearless/fearless.hpp>

struct Node {
#if PITFALL
    fearless::Rc<int> value = fearless::Rc<int>(1);
#else
    fearless::Arc<int> value = fearless::Arc<int>(1);
#endif
};

#if PITFALL
template <> // tidy-warning {{custom-fearless-claim}}
// gcc-silent {{a claim is believed}} clang-silent {{a claim is believed}} analyzer-silent {{it knows no claims}}
// cppcheck-silent {{it knows no claims}}
inline constexpr bool fearless::unsafe_send<Node> = true;
#endif

int run() {
    return *fearless::spawn([](Node node) { return *node.value; }, Node{}).join();
}
