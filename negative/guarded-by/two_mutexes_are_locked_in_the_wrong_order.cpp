// SPDX-License-Identifier: MIT
// Two mutexes are locked against their declared order.
// Rust: none  Line: 2  Breaks: deadlock  Rule: CON53-CPP, CP.21
// Another thread locks them in the declared order; each then holds one mutex and waits for the other, for ever. The
// analysis needs -Wthread-safety-beta. Fix: keep the order.
#include "annotations.hpp"

class Transfer {
public:
    void run() {
#if PITFALL
        Guard second(to_);
        Guard first(from_); // clang-error {{-Wthread-safety-analysis}}
        // gcc-silent {{GCC reads no annotations}}
#else
        Guard first(from_);
        Guard second(to_);
#endif
    }

private:
    Mutex from_;
    Mutex to_ ACQUIRED_AFTER(from_);
};

int main() { Transfer().run(); }
