// SPDX-License-Identifier: MIT
// A class whose base is marked as not Send goes to a worker.
// Rust: E0277  Line: 1  Breaks: wrong result
// The base crosses with the class, and its index means nothing on another thread. Rust has no inheritance; the base
// would be a field. Fix: send what the class stands for.
#include <fearless/fearless.hpp>

struct Slot {
    int index = 42;
};
template <>
inline constexpr bool fearless::unsafe_send<Slot> = false;

struct NamedSlot : Slot {
    int name = 7;
};

int main() {
#if PITFALL
    auto worker = fearless::spawn([](NamedSlot mine) { return mine.index; }, NamedSlot{}); // expected-error {{E0277_not_Send__the_author_of_the_type_or_of_a_part_took_it_back}}
#else
    auto worker = fearless::spawn([](int mine) { return mine; }, NamedSlot{}.index);
#endif
    return *std::move(worker).join();
}
