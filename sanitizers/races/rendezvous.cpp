// SPDX-License-Identifier: MIT
// The rendezvous itself: it orders the two threads for certain, and the detector does not know.
//
// The clean form orders the same accesses by a real edge, release and acquire; everything else is equal. So what the
// race form reports is due to the rendezvous being unseen.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include "../rendezvous.hpp"

#include <atomic>
#include <cstdlib>
#include <utility>

static int data = 0;
static std::atomic<bool> published{false};

int main() {
    auto worker = fearless::spawn([] {
        data = 42; // race: here
        published.store(true, std::memory_order_release);
        rendezvous::reached(1);
    });
    rendezvous::wait_for(1);
#if !MUTANT
    if (!published.load(std::memory_order_acquire)) return EXIT_FAILURE;
#endif
    const int seen = data; // race: here
    (void)std::move(worker).join();
    return seen == 42 ? EXIT_SUCCESS : EXIT_FAILURE; // the order was forced in both forms
}
