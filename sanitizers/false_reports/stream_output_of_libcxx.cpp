// SPDX-License-Identifier: MIT
// Two workers panic, and the hook writes a line for each. To std::cout: synchronised by the standard, and inside an
// uninstrumented libc++.
// Write instead: make the line, and write it with one fwrite or printf, as fearless's own hook does.
// False: tsan {{std::cout from two threads}}
#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <utility>

#include "../rendezvous.hpp"

int main() {
    stderr = std::fopen("/dev/null", "w"); // where fearless's hook writes; what a detector says does not go there
#if MUTANT
    fearless::set_panic_hook([](const fearless::Thread&, const fearless::Panic&) { std::cout << "a line\n"; });
#endif
    auto one = fearless::spawn([] { throw std::runtime_error{"one"}; });
    auto other = fearless::spawn([] { throw std::runtime_error{"other"}; });
    const bool both = !std::move(one).join() && !std::move(other).join();
    return both ? 0 : 1;
}
