// SPDX-License-Identifier: MIT
// The thread_locals of a thread die when it ends, in the reverse order of their first use. The log is used first, so
// it dies last. In the mutant the log is first used after the session, whose destructor then writes to a log that is
// gone.
// Breaks: use after free  Rule: EXP54-CPP
// Report: asan {{heap-use-after-free}}
#include <memory>
#include <thread>

struct Log {
    std::unique_ptr<int> lines = std::make_unique<int>(0);
    int* counter = lines.get();
    void write() { ++*counter; } // use: here
};
static Log& thread_log() {
    thread_local Log log;
    return log;
}

struct Session {
    ~Session() { thread_log().write(); }
    int id = 1;
};
static Session& thread_session() {
    thread_local Session session;
    return session;
}

int main() {
    std::thread worker{[] {
#if !MUTANT
        thread_log().write();
#endif
        thread_session().id = 2;
        thread_log().write();
    }};
    worker.join();
}
