// SPDX-License-Identifier: MIT
// The Rc comes from a base class.
// Rust: E0277  Line: 1
// GCC cannot take a class with a base apart. Rust has no inheritance: a field. Fix: a member instead of a base, with
// an Arc.
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
