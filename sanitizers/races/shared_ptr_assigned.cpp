// SPDX-License-Identifier: MIT
// The counts of a shared_ptr are atomic, the shared_ptr itself is not. In a Mutex it may be replaced.
// Breaks: data race, double free  Rule: CP.2, CP.3
// Report: tsan {{data race}}
#include <memory>
#include <utility>

#include "../rendezvous.hpp"

using Pointer = std::shared_ptr<fearless::Mutex<int>>;

#if MUTANT
class Slot {
public:
    void put(Pointer p) const { pointer_ = std::move(p); } // race: here
    Pointer get() const { return pointer_; }               // race: here

private:
    mutable Pointer pointer_;
};
template <>
inline constexpr bool fearless::unsafe_send<Slot> = true;
template <>
inline constexpr bool fearless::unsafe_sync<Slot> = true; // false
#else
struct Slot {
    fearless::Mutex<Pointer> pointer;
    void put(Pointer p) const {
        pointer.with([&p](Pointer& mine) { mine = std::move(p); });
    }
    Pointer get() const {
        return pointer.with([](const Pointer& mine) { return mine; });
    }
};
#endif

int main() {
    const fearless::Arc<Slot> slot{std::in_place};
    auto worker = fearless::spawn(
        [](fearless::Arc<Slot> mine) {
            const rendezvous::Turn first{1};
            mine->put(std::make_shared<fearless::Mutex<int>>(42)); // race: here
        },
        slot);
    {
        const rendezvous::Turn second{2};
        (void)slot->get();
    }
    (void)std::move(worker).join();
    return slot->get() != nullptr ? 0 : 1;
}
