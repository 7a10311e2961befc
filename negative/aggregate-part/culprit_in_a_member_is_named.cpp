// SPDX-License-Identifier: MIT
// The second argument holds an Rc, in the second member of what its first member holds.
// Rust: E0277  Line: 1  Breaks: data race, double free
// The reason names the culprit and the way to it. Rust: within `Account`, `Rc<i32>` cannot be sent between threads
// safely, required because it appears within the type `Account`. Fix: Arc.
#include <fearless/fearless.hpp>

#include <vector>

using fearless::Arc;
using fearless::Rc;

struct Account {
    int number;
#if PITFALL
    Rc<int> cache;
#else
    Arc<int> cache;
#endif
};
struct Bank {
    std::vector<Account> accounts;
};

int main() {
    auto worker = fearless::spawn([](int, Bank bank) { return bank.accounts.size(); }, 1, Bank{});
    // gcc-error@-1 {{<refused::type<Rc<int> >::is_at_fault, refused::in_member<2, refused::type<Account>::itself>, refused::in<refused::type<std::vector<Account> >::itself>, refused::in_member<1, refused::type<Bank>::itself>, refused::in_argument<2> >}}
    // clang-error@-2 {{<fearless::refused::type<fearless::Rc<int>>::is_at_fault, fearless::refused::in_member<2, fearless::refused::type<Account>::itself>, fearless::refused::in<fearless::refused::type<std::vector<Account>>::itself>, fearless::refused::in_member<1, fearless::refused::type<Bank>::itself>, fearless::refused::in_argument<2>>}}
    return *std::move(worker).join() == 0 ? 0 : 1;
}
