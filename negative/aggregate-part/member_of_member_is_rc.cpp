// SPDX-License-Identifier: MIT
// An Rc three levels deep.
// Rust: E0277  Line: 1
// Send is asked of every part of every part. Rust: required because it appears within. Fix: Arc.
#include <fearless/fearless.hpp>

struct Inner {
#if PITFALL
    fearless::Rc<int> count{42};
#else
    fearless::Arc<int> count{42};
#endif
};
struct Middle {
    int size = 0;
    Inner inner{};
};
struct Data {
    Middle middle{};
};

int main() {
    Data data{};
    auto worker = fearless::spawn([](Data mine) { return *mine.middle.inner.count; }, data);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
