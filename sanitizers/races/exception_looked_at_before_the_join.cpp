// SPDX-License-Identifier: MIT
// A worker's exception is read after the join. The mutant reads the variable that carries it before.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <exception>
#include <stdexcept>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    std::exception_ptr failure;
    [[maybe_unused]] std::exception_ptr early;
    std::thread worker{[&failure] {
        try {
            throw std::runtime_error{"half-done"};
        } catch (...) {
            std::exception_ptr caught = std::current_exception();
            const rendezvous::Turn first{1, MUTANT};
            swap(failure, caught); // race: here
        }
    }};
#if MUTANT
    {
        const rendezvous::Turn second{2};
        swap(early, failure); // race: here
    }
    worker.join();
    return 0;
#else
    worker.join();
    return failure ? 0 : 1;
#endif
}
