// SPDX-License-Identifier: MIT
// Arc counts its owners with atomics. Rc does not: here it is forced across by a false claim.
// Breaks: data race, double free  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

#if MUTANT
template <class T>
using Shared = fearless::Rc<T>;
template <>
inline constexpr bool fearless::unsafe_send<fearless::Rc<int>> = true; // false
#else
template <class T>
using Shared = fearless::Arc<T>;
#endif

int main() {
    const Shared<int> shared{42};
    auto worker = fearless::spawn(
        [](Shared<int> mine) {
            Shared<int> another{mine}; // race: here
            rendezvous::reached(1);
            rendezvous::wait_for(2);
            return *another;
        },
        shared);
    rendezvous::wait_for(1);
    const Shared<int> copy{shared}; // race: here
    rendezvous::reached(2);
    return *std::move(worker).join() == *copy ? 0 : 1;
}
