// SPDX-License-Identifier: MIT
// A writer locks the table for writing. The mutant locks it for reading, beside other readers, and casts the const
// away.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

static void add_one(const fearless::RwLock<int>& table) {
#if MUTANT
    auto guard = table.read();
    const_cast<int&>(*guard) += 1; // race: here
#else
    auto guard = table.write();
    *guard += 1;
#endif
}

int main() {
    const fearless::Arc<fearless::RwLock<int>> table{std::in_place, 0};
    auto worker = fearless::spawn(
        [](fearless::Arc<fearless::RwLock<int>> mine) {
            const rendezvous::Turn first{1};
            add_one(*mine);
        },
        table);
    {
        const rendezvous::Turn second{2};
        add_one(*table);
    }
    (void)std::move(worker).join();
    return table->with_read([](const int& n) { return n; }) == 2 ? 0 : 1;
}
