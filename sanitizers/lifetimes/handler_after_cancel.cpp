// SPDX-License-Identifier: MIT
// A timer's cancel() returns when no handler runs any more. The mutant's only takes the handler out of the timer: one
// that has begun still runs, and uses the object whose destructor called cancel().
// Breaks: use after free  Rule: EXP54-CPP
// Report: asan {{heap-use-after-free}}
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

#include "../rendezvous.hpp"

class Timer {
public:
    void set(std::function<void()> handler) { handler_ = std::move(handler); }
    void cancel() {
        {
            const std::lock_guard lock{mutex_};
            handler_ = nullptr;
        }
#if !MUTANT
        const std::lock_guard until_it_has_returned{running_};
#endif
    }
    void fire() {
        const std::lock_guard running{running_};
        std::unique_lock lock{mutex_};
        const auto handler = handler_;
        lock.unlock();
        rendezvous::reached(1); // it has begun
        if (handler) handler();
    }

private:
    std::mutex mutex_;
    std::mutex running_;
    std::function<void()> handler_;
};

class Session {
public:
    explicit Session(Timer& timer) : timer_{timer} {
        timer_.set([this] {
#if MUTANT
            rendezvous::wait_for(2); // the session is destroyed
#endif
            ++timeouts_; // use: here
        });
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() { timer_.cancel(); }

private:
    Timer& timer_;
    int timeouts_ = 0;
};

int main() {
    Timer timer;
    auto session = std::make_unique<Session>(timer);
    std::thread clock{[&timer] { timer.fire(); }};
    rendezvous::wait_for(1);
    session.reset();
    rendezvous::reached(2);
    clock.join();
}
