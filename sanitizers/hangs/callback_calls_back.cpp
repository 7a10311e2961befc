// SPDX-License-Identifier: MIT
// A list of listeners is copied under the lock and called without it. The mutant calls the listeners under the lock,
// and one of them removes itself: it waits for the lock that its own thread holds.
// Breaks: deadlock, undefined behaviour  Rule: CP.22, CON56-CPP
// Report: watchdog {{one thread waits for itself}}
// Silent: tsan {{it reports a second lock when it is taken, which never happens}}
#include <functional>
#include <mutex>
#include <vector>

class Listeners {
public:
    void add(std::function<void()> listener) {
        const std::lock_guard lock{mutex_};
        all_.push_back(std::move(listener));
    }
    void clear() {
        const std::lock_guard lock{mutex_}; // waits: here
        all_.clear();
    }
    void call() {
        std::unique_lock lock{mutex_};
        const std::vector<std::function<void()>> now = all_;
#if !MUTANT
        lock.unlock();
#endif
        for (const auto& listener : now) listener();
    }

private:
    std::mutex mutex_;
    std::vector<std::function<void()>> all_;
};

int main() {
    Listeners listeners;
    listeners.add([&listeners] { listeners.clear(); });
    listeners.call();
}
