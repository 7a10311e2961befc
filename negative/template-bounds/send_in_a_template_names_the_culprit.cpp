// SPDX-License-Identifier: MIT
// A template asks for Send, and is given a class that holds an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free
// The concept says why it fails: what is at fault, and the way to it. Rust: `Rc<i32>` cannot be sent between threads
// safely, required because it appears within the type `Account`. Fix: Arc.
#include <fearless/fearless.hpp>

struct Account {
#if PITFALL
    fearless::Rc<int> cache{1};
#else
    fearless::Arc<int> cache{1};
#endif
};

template <fearless::Send T>
int audit(T value) {
    auto worker = fearless::spawn([](T mine) { return *mine.cache; }, std::move(value));
    return *std::move(worker).join();
}

int main() {
    return audit(Account{}) - 1;
    // gcc-error@-1 {{it_shares_without_synchronisation__E0277<(const fearless::refused::Named&)&fearless::refused::type<fearless::Rc<int> >::is_at_fault, fearless::refused::in_member<1,}}
    // clang-error@-2 {{it_shares_without_synchronisation__E0277<fearless::refused::type<fearless::Rc<int>>::is_at_fault, fearless::refused::in_member<1,}}
}
