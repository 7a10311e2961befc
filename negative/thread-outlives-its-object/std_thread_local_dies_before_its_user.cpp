// SPDX-License-Identifier: MIT
// The destructor of one thread_local uses another one.
// Rust: none  Line: 5  Breaks: use after free  Rule: EXP54-CPP
// Rust twin: none (LocalKey::with panics when its value is gone)
// Detector: sanitizers/lifetimes/thread_local_dies_before_its_user
// The thread_locals of a thread die in the reverse order of their first use. The session was used first, so the log is
// gone when the session writes to it. Fix: use the log before the session is made.
#include <thread>
#include <vector>

std::vector<int>& thread_log() {
    thread_local std::vector<int> log;
    return log;
}

struct Session {
#if PITFALL
    Session() = default;
#else
    Session() { thread_log().reserve(1); }
#endif
    ~Session() { thread_log().push_back(id); }
    int id = 1;
};

Session& thread_session() {
    thread_local Session session;
    return session;
}

int main() {
    std::thread worker([] { thread_session().id = 2; });
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{the order of first uses is known only when it runs}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    worker.join();
}
