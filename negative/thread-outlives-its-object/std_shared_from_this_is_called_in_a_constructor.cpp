// SPDX-License-Identifier: MIT
// A constructor asks for a shared_ptr to the object that it is making, for a thread.
// Rust: none  Line: 3  Breaks: terminate  Rule: CP.32
// Rust twin: none (an Arc is made of a value that is whole)
// No shared_ptr owns the object yet, so shared_from_this() throws std::bad_weak_ptr. Fix: start the thread in a
// function that is called when the shared_ptr exists.
#include <memory>
#include <thread>

class Session : public std::enable_shared_from_this<Session> {
public:
#if PITFALL
    Session() {
        auto self = shared_from_this(); // tidy-warning {{custom-fearless-shared-from-this-in-constructor}}
        worker_ = std::jthread([self] { return self.use_count(); });
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    }
    void start() {}
#else
    void start() {
        worker_ = std::jthread([weak = weak_from_this()] { return weak.use_count(); });
    }
#endif

private:
    std::jthread worker_;
};

int main() { std::make_shared<Session>()->start(); }
