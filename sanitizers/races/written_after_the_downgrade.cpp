// SPDX-License-Identifier: MIT
// A writer that has become a reader only reads. The mutant keeps writing through an old reference, beside other
// readers.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

int main() {
    const fearless::Arc<fearless::RwLock<int>> number{std::in_place, 0};
    auto worker = fearless::spawn(
        [](fearless::Arc<fearless::RwLock<int>> mine) {
            auto writer = mine->write();
            int& value = *writer;
            value = 1;
            auto reader = std::move(writer).downgrade();
            rendezvous::reached(1);
            const rendezvous::Turn first{1};
#if MUTANT
            value = 1; // race: here
#endif
            return *reader;
        },
        number);
    rendezvous::wait_for(1);
    int seen = 0;
    {
        auto reader = number->read();
        const rendezvous::Turn second{2};
        seen = *reader; // race: here
    }
    return *std::move(worker).join() == seen ? 0 : 1;
}
