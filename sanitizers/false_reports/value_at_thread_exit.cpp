// SPDX-License-Identifier: MIT
// A promise kept at the end of its thread: the C++ runtime makes the future ready, and it is not instrumented.
// Write instead: set_value() as the last statement, or what join() returns.
// False: tsan {{promise::set_value_at_thread_exit}}
#include <future>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    std::promise<int> promise;
    std::future<int> ready = promise.get_future();
    std::thread worker{[](std::promise<int> mine) {
#if MUTANT
                           mine.set_value_at_thread_exit(42);
#else
                           mine.set_value(42);
#endif
                       },
                       std::move(promise)};
    const int seen = ready.get();
    worker.join();
    return seen == 42 ? 0 : 1;
}
