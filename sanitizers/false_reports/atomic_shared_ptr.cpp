// SPDX-License-Identifier: MIT
// A std::atomic<std::shared_ptr> replaced by one thread and read by another: libstdc++ guards its pointer by a bit in
// another word, and gives that bit back with relaxed after a load.
// Write instead: an Arc in a Mutex.
// False: tsan {{atomic shared_ptr}}
#include <atomic>
#include <memory>
#include <thread>
#include <utility>

#include "../rendezvous.hpp"

#if MUTANT && defined(__cpp_lib_atomic_shared_ptr)
static std::atomic<std::shared_ptr<const int>> current{std::make_shared<const int>(0)};
static void put(int n) { current.store(std::make_shared<const int>(n)); }
static int get() { return *current.load(); }
#else
static fearless::Mutex<fearless::Arc<int>> current{fearless::Arc<int>{std::in_place, 0}};
static void put(int n) {
    current.with([n](fearless::Arc<int>& mine) { mine = fearless::Arc<int>{std::in_place, n}; });
}
static int get() {
    return current.with([](const fearless::Arc<int>& mine) { return *mine; });
}
#endif

int main() {
    std::thread worker{[] {
        for (int i = 0; i < 1000; ++i) put(i);
    }};
    for (int i = 0; i < 1000; ++i) (void)get();
    worker.join();
    return get() == 999 ? 0 : 1;
}
