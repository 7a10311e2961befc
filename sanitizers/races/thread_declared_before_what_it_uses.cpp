// SPDX-License-Identifier: MIT
// A thread is the last member of its class, so it begins when all others are made. The mutant declares it before the
// number that its function reads: members are made in the order of their declarations, whatever the initialisers say.
// Breaks: data race, use after free  Rule: CP.2, EXP54-CPP
// Report: tsan {{data race}}
#include <thread>

#include "../rendezvous.hpp"

class Worker {
public:
    Worker() = default;
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker() { thread_.join(); }
    int seen() const { return seen_; }

private:
    static int initial() {
#if MUTANT
        const rendezvous::Turn second{2};
#endif
        return 42;
    }
    void run() {
        const rendezvous::Turn first{1, MUTANT};
        seen_ = number_; // race: here
    }

    int seen_ = 0;
#if MUTANT
    std::thread thread_{[this] { run(); }};
    int number_ = initial(); // race: here
#else
    int number_ = initial();
    std::thread thread_{[this] { run(); }};
#endif
};

int main() { const Worker worker; }
