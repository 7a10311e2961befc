// SPDX-License-Identifier: MIT
// An object is moved while its thread runs.
// Rust: E0505  Line: 5  Breaks: use after free  Rule: EXP54-CPP, MISRA 8.1.1
// Rust twin: ../move-while-borrowed/scope_body_moves_the_owner.rs
// Detector: sanitizers/lifetimes/object_moved_under_its_thread
// The handle moves, the function of the thread does not: it keeps the address of the old object. Rust: cannot move out
// while it is borrowed. Fix: delete the move, and move a unique_ptr to the object.
#include <memory>
#include <thread>
#include <utility>

class Worker {
public:
    Worker() : thread_([this] { ++number_; }) {}
#if PITFALL
    Worker(Worker&& other) noexcept : number_(other.number_), thread_(std::move(other.thread_)) {}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{that a move follows while the thread runs, is a question of order}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
#endif
    ~Worker() {
        if (thread_.joinable()) thread_.join();
    }

private:
    int number_ = 1;
    std::thread thread_;
};

int main() {
    auto worker = std::make_unique<Worker>();
#if PITFALL
    const Worker moved(std::move(*worker));
#else
    const auto moved = std::move(worker);
#endif
}
