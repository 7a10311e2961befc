// SPDX-License-Identifier: MIT
// A publisher calls its listeners after it has released its lock. The mutant calls them under it. The listener's
// callback takes the listener's lock, while another thread holds that one and asks the publisher for something: two
// orders of two locks, of which each file shows one.
// Breaks: deadlock  Rule: CP.22, CON53-CPP
// Report: watchdog {{each thread holds the lock that the other waits for}}
// Silent: tsan {{it learns an order when the second lock is taken, which never happens here}}
#include <functional>
#include <latch>
#include <mutex>
#include <thread>

static std::latch both_hold_one{2};

class Publisher {
public:
    void subscribe(std::function<void()> listener) { listener_ = std::move(listener); }
    void publish() {
        std::unique_lock lock{mutex_};
        ++published_;
#if !MUTANT
        lock.unlock();
#endif
        both_hold_one.arrive_and_wait();
        listener_();
    }
    int published() {
        const std::lock_guard lock{mutex_}; // waits: here
        return published_;
    }

private:
    std::mutex mutex_;
    int published_ = 0;
    std::function<void()> listener_;
};

class Listener {
public:
    explicit Listener(Publisher& publisher) : publisher_{publisher} {
        publisher.subscribe([this] {
            const std::lock_guard lock{mutex_}; // waits: here
            ++heard_;
        });
    }
    int missed() {
        const std::lock_guard lock{mutex_};
        both_hold_one.arrive_and_wait();
        return publisher_.published() - heard_;
    }

private:
    Publisher& publisher_;
    std::mutex mutex_;
    int heard_ = 0;
};

int main() {
    Publisher publisher;
    Listener listener{publisher};
    std::thread worker{[&publisher] { publisher.publish(); }};
    const int missed = listener.missed();
    worker.join();
    return missed < 0 ? 1 : 0;
}
