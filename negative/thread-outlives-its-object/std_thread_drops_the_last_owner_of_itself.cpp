// SPDX-License-Identifier: MIT
// A thread holds a shared_ptr to the object that owns the thread, and is the last to let go of it.
// Rust: none  Line: 5  Breaks: terminate, deadlock  Rule: CP.32
// Rust twin: none (JoinHandle does not join when it is dropped)
// Detector: positive/plain_threads
// The destructor runs in the thread, and joins it: the system refuses, and the exception ends the program. Fix: give
// the thread what it needs and not its owner.
#include <memory>
#include <thread>

struct Session : std::enable_shared_from_this<Session> {
    ~Session() { worker.join(); }
    void start() {
#if PITFALL
        worker = std::thread([self = shared_from_this()] { ++*self->requests; });
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // tidy-silent {{who is the last owner is known only when it runs}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
        worker = std::thread([mine = requests] { ++*mine; });
#endif
    }
    std::shared_ptr<int> requests = std::make_shared<int>(0);
    std::thread worker;
};

int main() {
    const auto session = std::make_shared<Session>();
    session->start();
}
