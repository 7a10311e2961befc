// SPDX-License-Identifier: MIT
// A number inside its Mutex. The mutant has no Mutex.
// Breaks: data race, wrong result  Rule: CP.2, CP.50
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

#if MUTANT
struct Count {
    mutable int number = 0;
    void add() const { number += 1; } // race: here
    int get() const { return number; }
};
template <>
inline constexpr bool fearless::unsafe_sync<Count> = true; // false
#else
struct Count {
    fearless::Mutex<int> number{0};
    void add() const {
        number.with([](int& n) { n += 1; });
    }
    int get() const {
        return number.with([](const int& n) { return n; });
    }
};
#endif

int main() {
    const fearless::Arc<Count> count{std::in_place};
    auto worker = fearless::spawn(
        [](fearless::Arc<Count> mine) {
            const rendezvous::Turn first{1};
            mine->add();
        },
        count);
    {
        const rendezvous::Turn second{2};
        count->add();
    }
    (void)std::move(worker).join();
    return count->get() == 2 ? 0 : 1;
}
