// SPDX-License-Identifier: MIT
// Who changes the table takes the lock for writing. The mutant takes it for reading, beside others, and casts.
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
