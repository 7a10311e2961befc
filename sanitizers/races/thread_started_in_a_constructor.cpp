// SPDX-License-Identifier: MIT
// An object that starts a thread is whole before it does. The mutant's base class starts it, and the worker calls a
// virtual function while the object is becoming what it will be.
// Breaks: data race, undefined behaviour  Rule: CP.2
// Report: tsan {{data race on vptr (ctor/dtor vs virtual call)}}
#include <thread>

#include "../rendezvous.hpp"

class Service {
public:
    Service() {
#if MUTANT
        start();
        rendezvous::wait_for(1);
#endif
    }
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;
    virtual ~Service() = default;

    void start() {
        worker_ = std::thread{[this] {
            work(); // race: here
            rendezvous::reached(1);
        }};
    }

    void join() { worker_.join(); }

protected:
    virtual void work() {}

private:
    std::thread worker_;
};

class Indexer final : public Service {
public:
    Indexer() {} // race: here

protected:
    void work() override {}
};

int main() {
    Indexer indexer;
#if !MUTANT
    indexer.start();
#endif
    indexer.join();
}
