// SPDX-License-Identifier: MIT
// The first node of an intrusive list goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.31
// `next` leads to nodes that others own, write and free. Rust: a raw `next` is not Send. Fix: each node owns the next.
#include <fearless/fearless.hpp>

#include <memory>

struct Node {
    int value = 0;
#if PITFALL
    Node* next = nullptr;
#else
    std::unique_ptr<Node> next = nullptr;
#endif
};

int main() {
    Node head{42};
    auto worker = fearless::spawn([](Node mine) { return mine.value; }, std::move(head));
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
    return *std::move(worker).join();
}
