// SPDX-License-Identifier: MIT
// Two threads refer to each other through shared_ptrs. The mutants own each other, so neither is ever freed; a weak_ptr
// breaks the cycle.
// Breaks: leak  Rule: CP.32
// Report: asan {{detected memory leaks}}
// Silent: tsan {{a leak is no access}}
#include <memory>
#include <thread>

#include "../rendezvous.hpp"

struct Node {
#if MUTANT
    std::shared_ptr<Node> other;
#else
    std::weak_ptr<Node> other;
#endif
};

static void tie() {
    auto left = std::make_shared<Node>();  // leak: here
    auto right = std::make_shared<Node>(); // leak: here
    left->other = right;
    right->other = left;
}

int main() { std::thread{tie}.join(); }
