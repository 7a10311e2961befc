// SPDX-License-Identifier: MIT
// A class that inherits an Rc goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Both threads change the plain count of the Rc at once, so the object is freed twice or never. GCC cannot look into a
// class with a base and refuses it. Rust has no inheritance; the base would be a field. Fix: a member instead of a
// base, with an Arc.
#include <fearless/fearless.hpp>

#if PITFALL
struct Base {
    fearless::Rc<int> count{42};
};
struct Data : Base {
    int size = 1;
};
#else
struct Data {
    fearless::Arc<int> count{42};
    int size = 1;
};
#endif

int main() {
    Data data{};
    auto worker = fearless::spawn([](Data mine) { return mine.size + *mine.count; }, data);
    // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
    // clang-error@-2 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
