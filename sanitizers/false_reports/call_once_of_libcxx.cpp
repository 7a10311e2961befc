// SPDX-License-Identifier: MIT
// call_once of a libc++ that is not instrumented: that its flag orders is not seen. libstdc++ has it in its headers.
// Write instead: a static of a function, which the compiler guards itself.
// False: tsan {{call_once}}
#include <mutex>
#include <thread>

#include "../rendezvous.hpp"

static int table = 0;

static int use() {
#if MUTANT
    static std::once_flag filled;
    std::call_once(filled, [] { table = 42; });
#else
    [[maybe_unused]] static const int made = table = 42;
#endif
    return table;
}

int main() {
    std::thread worker{[] {
        (void)use();
        rendezvous::reached(1);
    }};
    rendezvous::wait_for(1);
    const int seen = use();
    worker.join();
    return seen == 42 ? 0 : 1;
}
