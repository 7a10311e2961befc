// SPDX-License-Identifier: MIT
// An Rc hides among the arguments of std::bind_front.
// Rust: E0277  Line: 1
// Clang finds it in the bound object; GCC cannot look, and says so. Fix: pass function and Arc to spawn.
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
