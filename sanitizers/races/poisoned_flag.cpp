// SPDX-License-Identifier: MIT
// A lock records by itself that a holder threw. The mutant keeps its own flag beside it, without synchronisation.
// Breaks: data race  Rule: CP.2, CP.50
// Report: tsan {{data race}}
#include <stdexcept>
#include <utility>

#include "../rendezvous.hpp"

#if MUTANT
static bool broken = false;
#endif

static bool is_broken([[maybe_unused]] const fearless::Mutex<int>& data) {
#if MUTANT
    return broken; // race: here
#else
    return data.is_poisoned();
#endif
}

int main() {
    fearless::set_panic_hook([](const fearless::Thread&, const fearless::Panic&) {});
    const fearless::Arc<fearless::Mutex<int>> data{std::in_place, 0};
    auto worker = fearless::spawn(
        [](fearless::Arc<fearless::Mutex<int>> mine) {
            const rendezvous::Turn first{1};
            try {
                auto guard = mine->lock();
                *guard = 13;
                throw std::runtime_error{"half-done"};
            } catch (const std::exception&) {
#if MUTANT
                broken = true; // race: here
#endif
            }
        },
        data);
    bool seen = false;
    {
        const rendezvous::Turn second{2};
        seen = is_broken(*data);
    }
    (void)std::move(worker).join();
    return seen != rendezvous::reversed ? 0 : 1;
}
