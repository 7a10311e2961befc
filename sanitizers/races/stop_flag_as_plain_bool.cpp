// SPDX-License-Identifier: MIT
// One thread may set a stop token while another one reads it. The mutant is a bool.
// Breaks: data race, hang  Rule: CP.2
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
            const rendezvous::Turn second{2};
#if MUTANT
            return (*stopped).stop_requested();
#else
            return stopped.stop_requested();
#endif
        },
        token);
    {
        const rendezvous::Turn first{1};
        stop.request_stop();
    }
    return *std::move(worker).join() != rendezvous::reversed ? 0 : 1;
}
