// SPDX-License-Identifier: MIT
// The constructor of a base class starts a thread that calls a virtual function.
// Rust: none  Line: 3  Breaks: data race, undefined behaviour  Rule: EXP54-CPP
// Rust twin: none (Rust has no constructors that run before the object is whole)
// The thread runs while the derived object is still being made, and calls the base's function, or the derived one on
// members that do not exist yet. Fix: start it from outside, when the object is whole.
// sanitizers/races/thread_started_in_a_constructor shows it when it runs.
#include <thread>

class Service {
public:
#if PITFALL
    Service() : worker_([this] { work(); }) {} // tidy-warning {{custom-fearless-virtual-in-constructor}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}}
#endif
    void start() { worker_ = std::thread([this] { work(); }); }
    virtual ~Service() = default;
    void join() { worker_.join(); }

protected:
    virtual void work() {} // cppcheck-warning {{virtualCallInConstructor}}

private:
    std::thread worker_;
};

class Indexer final : public Service {
public:
    int indexed() const { return indexed_; }

protected:
    void work() override { ++indexed_; }

private:
    int indexed_ = 0;
};

int main() {
    Indexer indexer;
#if !PITFALL
    indexer.start();
#endif
    indexer.join();
    return indexer.indexed();
}
