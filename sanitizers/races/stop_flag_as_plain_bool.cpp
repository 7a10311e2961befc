// SPDX-License-Identifier: MIT
// A stop token may be asked by one thread and set by another. The mutant is a bool.
// Report: tsan {{data race}}
#include <stop_token>
#include <utility>

#include "../rendezvous.hpp"

#if MUTANT
class Stop {
public:
    bool stop_requested() const { return stop_; } // race: here
    void request_stop() { stop_ = true; }         // race: here

private:
    bool stop_ = false;
};
#endif

int main() {
#if MUTANT
    Stop stop;
    const Smuggled<Stop> token{&stop};
#else
    std::stop_source stop;
    const std::stop_token token = stop.get_token();
#endif
    auto worker = fearless::spawn(
        [](auto stopped) {
            rendezvous::wait_for(1);
#if MUTANT
            return (*stopped).stop_requested();
#else
            return stopped.stop_requested();
#endif
        },
        token);
    stop.request_stop();
    rendezvous::reached(1);
    return *std::move(worker).join() ? 0 : 1;
}
