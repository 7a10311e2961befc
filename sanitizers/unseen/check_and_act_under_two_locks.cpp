// SPDX-License-Identifier: MIT
// A name is looked for and added under one lock. The mutant locks twice, and in between another thread adds the same
// name: each step is right, and both threads believe that the name was free.
// Breaks: wrong result  Rule: CP.50
// Silent: tsan {{every access is locked; that the two steps are one is not written down}}
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include "../rendezvous.hpp"

static std::mutex mutex;
static std::set<std::string> names;

static bool reserve(const std::string& name, [[maybe_unused]] int mine, [[maybe_unused]] int other) {
#if MUTANT
    {
        const std::lock_guard lock{mutex};
        if (names.count(name) != 0) return false;
    }
    rendezvous::reached(mine);
    rendezvous::wait_for(other);
    const std::lock_guard lock{mutex};
    names.insert(name);
    return true;
#else
    const std::lock_guard lock{mutex};
    return names.insert(name).second;
#endif
}

int main() {
    bool first = false;
    std::thread worker{[&first] { first = reserve("admin", 1, 2); }};
#if MUTANT
    rendezvous::wait_for(1);
#endif
    const bool second = reserve("admin", 2, 2);
    worker.join();
    return (first && second) == MUTANT ? 0 : 1;
}
