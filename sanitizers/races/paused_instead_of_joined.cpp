// SPDX-License-Identifier: MIT
// A result is complete when its thread is joined. The mutant sleeps "long enough", which orders nothing.
// Breaks: data race  Rule: CP.2, CP.60
// Report: tsan {{data race}}
#include <chrono>
#include <thread>

#include "../rendezvous.hpp"

int main() {
    int result = 0;
    std::thread worker{[&result] {
        result = 42; // race: here
        rendezvous::reached(1);
    }};
#if MUTANT
    rendezvous::wait_for(1);
    std::this_thread::sleep_for(std::chrono::milliseconds{5});
    const int seen = result; // race: here
    worker.join();
#else
    worker.join();
    const int seen = result;
#endif
    return seen == 42 ? 0 : 1;
}
