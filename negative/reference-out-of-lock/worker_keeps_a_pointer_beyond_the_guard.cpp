// SPDX-License-Identifier: MIT
// A worker writes through a pointer to the data after the guard's block has ended.
// Rust: E0597  Line: 2  Breaks: data race  Rule: CP.2
// The write is without the lock and races with the other workers. Rust: `guard` does not live long enough. Fix: write
// while the guard lives.
#include <fearless/fearless.hpp>

int main() {
    fearless::Mutex<int> count{41};
    const auto body = [](fearless::Scope& s, fearless::Ref<fearless::Mutex<int>> lent) {
        s.spawn([](fearless::Ref<fearless::Mutex<int>> mine) {
            int* value = nullptr;
            {
                auto guard = mine->lock();
                value = &*guard; // clang>=22-error {{does not live long enough}}
                // clang<22-silent {{the lifetime analysis comes with Clang 22}}
                // gcc-silent {{nothing stops it: a race that ThreadSanitizer reports when another worker writes}}
#if !PITFALL
                *value += 1;
#endif
            }
#if PITFALL
            *value += 1;
#endif
        }, lent);
    };
    fearless::scope(body, fearless::borrow(count));
}
