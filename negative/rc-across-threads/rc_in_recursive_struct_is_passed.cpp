// SPDX-License-Identifier: MIT
// A tree whose nodes hold an Rc goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Copies of the Rcs stay behind, and both threads change their plain counts at once. The type contains itself, and is
// judged by its other members. Rust: `Rc<i32>` cannot be sent. Fix: Arc inside.
#include <fearless/fearless.hpp>

#include <vector>

struct Node {
#if PITFALL
    fearless::Rc<int> value;
#else
    fearless::Arc<int> value;
#endif
    std::vector<Node> children;
};

int main() {
#if PITFALL
    fearless::Rc value{42};
#else
    fearless::Arc value{42};
#endif
    auto worker = fearless::spawn([](Node root) { return *root.value; }, Node{value, {}});
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
