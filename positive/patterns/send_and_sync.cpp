// SPDX-License-Identifier: MIT
// Send and Sync: which values may go to another thread, and which objects two threads may read at once.
#include <fearless/fearless.hpp>

#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Derived from the members, with nothing to write.
struct Order {
    std::string customer;
    std::vector<int> items;
};
struct Cached {
    std::string text;
    fearless::Rc<int> uses; // a count that is not atomic
};
static_assert(fearless::Send<Order> && fearless::Sync<Order>);
static_assert(!fearless::Send<Cached>); // one member is enough
static_assert(!fearless::Send<std::map<int, Cached>>);

// A count that is atomic may cross. What it shares is read by all its owners, so that must be Sync.
static_assert(fearless::Send<fearless::Arc<Order>>);
static_assert(!fearless::Send<fearless::Arc<fearless::Rc<int>>>);

// A lock makes of what may be given away what may be shared.
static_assert(fearless::Sync<fearless::Mutex<Order>>);

// A view may cross, but a thread that may outlive its parent must own what it uses.
static_assert(!fearless::Owned<std::string_view> && fearless::Owned<std::string>);

int main() {
    const auto orders = fearless::make_arc<fearless::Mutex<std::vector<Order>>>(std::vector<Order>{});
    std::vector<fearless::JoinHandle<void>> workers;
    for (const char* const customer : {"Ada", "Grace"}) {
        workers.push_back(fearless::spawn(
            [](fearless::Arc<fearless::Mutex<std::vector<Order>>> shared, std::string name) {
                auto guard = shared->lock();
                guard->push_back(Order{std::move(name), {1, 2}});
            },
            orders, std::string(customer)));
    }
    for (fearless::JoinHandle<void>& worker : workers) {
        *std::move(worker).join();
    }
    auto guard = orders->lock();
    std::printf("%zu orders\n", guard->size());
}
