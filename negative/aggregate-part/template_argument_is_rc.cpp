// SPDX-License-Identifier: MIT
// A class template is instantiated with an Rc and goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// The template is harmless, but this instance shares a plain count between two threads: freed twice or never. Each
// instance is judged for itself. Rust: `Data<Rc<T>>` is not Send. Fix: Data<Arc<int>>.
#include <fearless/fearless.hpp>

template <class T>
struct Box {
    T value;
};
#if PITFALL
using Data = Box<fearless::Rc<int>>;
#else
using Data = Box<fearless::Arc<int>>;
#endif

int main() {
    Data data{decltype(Data::value){42}};
    auto worker = fearless::spawn([](Data mine) { return *mine.value; }, data);
    // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
    return *std::move(worker).join();
}
