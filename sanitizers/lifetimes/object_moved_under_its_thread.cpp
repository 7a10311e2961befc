// SPDX-License-Identifier: MIT
// An object whose thread uses it stays where it is, behind a unique_ptr. The mutant moves the object: the thread goes
// along as a handle, and its function keeps the address of the object that was moved from and is destroyed.
// Breaks: use after free  Rule: EXP54-CPP, MISRA 6.8.1
// Report: asan {{heap-use-after-free}}
#include <memory>
#include <thread>
#include <utility>

#include "../rendezvous.hpp"

class Worker {
public:
    explicit Worker(int number) : number_{number} {}
#if MUTANT
    Worker(Worker&& other) noexcept : number_{other.number_}, thread_{std::move(other.thread_)} {}
#else
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
#endif
    ~Worker() {
        if (thread_.joinable()) thread_.join();
    }
    void start() {
        thread_ = std::thread{[this] {
            rendezvous::wait_for(1);
            ++number_; // use: here
        }};
    }

private:
    int number_;
    std::thread thread_;
};

int main() {
    auto worker = std::make_unique<Worker>(1);
    worker->start();
#if MUTANT
    auto moved = std::make_unique<Worker>(std::move(*worker));
    worker.reset();
#else
    auto moved = std::move(worker);
#endif
    rendezvous::reached(1);
    moved.reset();
}
