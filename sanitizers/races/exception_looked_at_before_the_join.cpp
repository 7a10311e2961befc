// SPDX-License-Identifier: MIT
// The exception of a worker comes out of its join. The mutant looks into the variable that carries it before.
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
