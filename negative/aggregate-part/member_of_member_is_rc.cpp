// SPDX-License-Identifier: MIT
// A struct with an Rc three levels deep goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Both threads change the plain count of the Rc at once, so the object is freed twice or never. The library requires
// Send of every member, at every depth. Rust: `Rc` cannot be sent; "required because it appears within the type". Fix:
// Arc.
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
