// SPDX-License-Identifier: MIT
// A worker that gives up leaves the barrier with arrive_and_drop(). The mutant's worker catches its exception and
// returns, and everybody else waits for it.
// Breaks: hang
// Report: watchdog {{one of two that the barrier counts never arrives}}
// Silent: tsan {{who would arrive is a question of what the program means}}
#include <barrier>
#include <stdexcept>
#include <thread>

static std::barrier phase{2};

static void parse(bool bad) {
    if (bad) throw std::runtime_error{"bad input"};
}

int main() {
    std::jthread worker{[] {
        try {
            parse(true);
            phase.arrive_and_wait();
        } catch (const std::runtime_error&) {
#if !MUTANT
            phase.arrive_and_drop();
#endif
        }
    }};
    phase.arrive_and_wait(); // waits: here
}
