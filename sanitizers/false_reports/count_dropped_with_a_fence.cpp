// SPDX-License-Identifier: MIT
// A count of owners that is dropped with release, and a fence before the last one deletes: correct, saves an acquire in
// all but the last, and ThreadSanitizer does not model fences.
// Write instead: acquire and release on the count itself, as fearless::Arc does.
// False: tsan {{a count of owners with atomic_thread_fence}}
#include <atomic>
#include <thread>
#include <utility>

#include "../rendezvous.hpp"

#if defined(__GNUC__) && !defined(__clang__) // GCC warns that it instruments no fence: here that is the point
#    pragma GCC diagnostic ignored "-Wtsan"
#endif

#if MUTANT
class Owner {
public:
    explicit Owner(int value) : shared_{new Shared{value}} {}
    Owner(const Owner& other) noexcept : shared_{other.shared_} {
        shared_->owners.fetch_add(1, std::memory_order_relaxed);
    }
    Owner(Owner&& other) noexcept : shared_{std::exchange(other.shared_, nullptr)} {}
    Owner& operator=(const Owner&) = delete;
    ~Owner() {
        if (!shared_ || shared_->owners.fetch_sub(1, std::memory_order_release) != 1) return;
        std::atomic_thread_fence(std::memory_order_acquire);
        delete shared_;
    }
    const int& operator*() const { return shared_->value; }

private:
    struct Shared {
        int value;
        std::atomic<int> owners{1};
    };
    Shared* shared_;
};
#else
using Owner = fearless::Arc<int>;
#endif

// Reads, and drops its share: whoever comes second deletes.
static int last_look(Owner mine, int place) {
    const rendezvous::Turn turn{place};
    const Owner dropped{std::move(mine)};
    const int seen = *dropped;
    rendezvous::use(seen); // the worker's, too, is read
    return seen;
}

int main() {
    Owner owner{42};
    std::thread worker{last_look, owner, 1};
    const int seen = last_look(std::move(owner), 2);
    worker.join();
    return seen == 42 ? 0 : 1;
}
