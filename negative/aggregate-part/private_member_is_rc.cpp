// SPDX-License-Identifier: MIT
// A class with a private Rc goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Both threads change the plain count of the Rc at once, so the object is freed twice or never. Clang reads private
// members; GCC cannot, and refuses every class that it cannot read. Rust: Send is derived from private fields, too.
// Fix: an aggregate, which GCC can read, with an Arc.
#include <fearless/fearless.hpp>

#if PITFALL
class Data {
public:
    int get() const { return *count_; }

private:
    fearless::Rc<int> count_{42};
};
#else
struct Data {
    int get() const { return *count_; }

    fearless::Arc<int> count_{42};
};
#endif

int main() {
    Data data{};
    auto worker = fearless::spawn([](Data mine) { return mine.get(); }, data);
    // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
    // clang-error@-2 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
