// SPDX-License-Identifier: MIT
// Two threads know each other through Arcs. The mutants own each other, so neither ever goes; a Weak breaks the circle.
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
