// SPDX-License-Identifier: MIT
// Two of fearless's mutexes, always in the same order. The second mutant takes them the other way round.
// Breaks: deadlock  Rule: CON53-CPP, CP.21
// Report: tsan {{lock-order-inversion (potential deadlock)}}
#include <utility>

#include "../rendezvous.hpp"

struct Bank {
    fearless::Mutex<int> account{100};
    fearless::Mutex<int> journal{0};
};

static void deposit(const Bank& bank) {
    const rendezvous::Turn first{1};
    auto account = bank.account.lock(); // lock: here
    auto journal = bank.journal.lock(); // lock: here
    *account += *journal;
}

static void audit(const Bank& bank) {
    const rendezvous::Turn second{2};
#if MUTANT
    auto journal = bank.journal.lock(); // lock: here
    auto account = bank.account.lock(); // lock: here
#else
    auto account = bank.account.lock();
    auto journal = bank.journal.lock();
#endif
    *journal += *account;
}

int main() {
    const fearless::Arc<Bank> bank{std::in_place};
    auto worker = fearless::spawn([](fearless::Arc<Bank> mine) { deposit(*mine); }, bank);
    audit(*bank);
    (void)std::move(worker).join();
    return 0;
}
