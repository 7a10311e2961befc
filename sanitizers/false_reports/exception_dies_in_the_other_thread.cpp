// SPDX-License-Identifier: MIT
// An exception crosses in a promise, is read over there, and its last owner dies over here. The count of its owners
// lives in the C++ runtime, which is not instrumented: that the other owner had let go is not seen.
// Write instead: who threw has let go, and has been joined, before the other reads. fearless::JoinHandle does that.
// False: tsan {{an exception whose last owner is the thread that threw it}}
#include <exception>
#include <future>
#include <thread>
#include <utility>

#include "../rendezvous.hpp"

struct Failure {
    int code = 42;
};

#if MUTANT
static void work(std::promise<int> promise) {
    try {
        throw Failure{};
    } catch (...) {
        {
            std::promise<int> mine = std::move(promise);
            mine.set_exception(std::current_exception());
        }
        rendezvous::wait_for(1); // the other has read it and let go; here it is still being handled
    }
}

static int run() {
    std::promise<int> promise;
    std::future<int> result = promise.get_future();
    const std::jthread worker{work, std::move(promise)};
    int seen = 0;
    try {
        seen = result.get();
    } catch (const Failure& caught) {
        seen = caught.code;
    }
    rendezvous::reached(1);
    return seen;
}
#else
static int run() {
    fearless::set_panic_hook([](const fearless::Thread&, const fearless::Panic&) {});
    const fearless::JoinResult<void> result = fearless::spawn([] { throw Failure{}; }).join();
    try {
        *result;
    } catch (const Failure& caught) {
        return caught.code;
    }
    return 0;
}
#endif

int main() { return run() == 42 ? 0 : 1; }
