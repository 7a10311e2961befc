// SPDX-License-Identifier: MIT
// The vocabulary of a derivation: what is claimed of a type, and why the claim fails.
#pragma once

namespace fearless::detail {

// What can be claimed of a type T.
enum class Claim : unsigned char {
    send,     // a T may move to another thread
    sync,     // several threads may use one T through `const T&` at the same time
    sync_mut, // several threads may use one T through `T&` at the same time: a mutex, an atomic
    owned,    // a T holds no reference, pointer, view or borrow: it can outlive the frame that made it
};

// Why a claim fails, worst last: a class fails for the worst reason of its parts.
enum class Why : unsigned char {
    holds,             // it does not fail
    unseen,            // the compiler cannot look into the type
    thread_bound,      // unsynchronised sharing inside: Rc, a `mutable` member, a lock guard
    taken_back,        // the author of a part took the claim back: unsafe_send<T> = false
    erased,            // the type hides what it holds: std::function, std::any, a pointer to a polymorphic base
    borrow_or_pointer, // a reference or a pointer: GCC cannot tell which
    pointer,           // a raw pointer
    borrow,            // a reference, a view, an iterator, `this`
};

constexpr Why worst(Why a, Why b) { return a < b ? b : a; }

} // namespace fearless::detail
