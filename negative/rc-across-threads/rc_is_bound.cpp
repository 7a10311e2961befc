// SPDX-License-Identifier: MIT
// A worker runs a std::bind_front that holds an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2
// Both threads change the plain count at once. Clang finds the Rc in the bound object; GCC cannot look into it and
// refuses it. Rust: `Rc<i32>` cannot be sent. Fix: pass the function and an Arc to spawn.
#include <fearless/fearless.hpp>

#include <functional>

template <class Shared>
int read(const Shared& shared) {
    return *shared;
}

int main() {
#if PITFALL
    fearless::Rc shared{42};
    auto worker = fearless::spawn(std::bind_front(read<fearless::Rc<int>>, shared));
    // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
    // clang-error@-2 {{E0277_not_Send__it_shares_without_synchronisation}}
#else
    fearless::Arc shared{42};
    auto worker = fearless::spawn(read<fearless::Arc<int>>, shared);
#endif
    return *std::move(worker).join();
}
