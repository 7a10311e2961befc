// SPDX-License-Identifier: MIT
// A class template starts a worker with its T and does not require Send.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// It works for every type of its own tests. Used with an Rc, two threads change one plain count, and the error is
// inside the template. Rust: the impl needs `T: Send`. Fix: the bound on the class, and a T that is Send.
#include <fearless/fearless.hpp>

#include <utility>

#if PITFALL
template <class T>
#else
template <fearless::Send T>
#endif
class Background {
public:
    explicit Background(T value)
        : worker_{fearless::spawn([](T mine) { return *mine; }, std::move(value))} {}
        // expected-error@-1 {{E0277_not_Send__it_shares_without_synchronisation}}
        // gcc-error@-2 {{no matching function for call to 'fearless::JoinHandle<int>::JoinHandle(}}
    int finish() && { return *std::move(worker_).join(); }

private:
    fearless::JoinHandle<int> worker_;
};

int main() {
#if PITFALL
    return Background<fearless::Rc<int>>{fearless::Rc{42}}.finish();
#else
    return Background<fearless::Arc<int>>{fearless::Arc{42}}.finish();
#endif
}
