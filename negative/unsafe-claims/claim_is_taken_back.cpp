// SPDX-License-Identifier: MIT
// A class of plain numbers that is marked as not Send goes to a worker.
// Rust: E0277  Line: 1  Breaks: wrong result
// The number is an index into a table of one thread; on another thread it selects something else. Rust: impl !Send, or
// PhantomData<*const ()>. Fix: send what the index stands for.
#include <fearless/fearless.hpp>

struct Slot {
    int index = 42;
};
template <>
inline constexpr bool fearless::unsafe_send<Slot> = false;

int main() {
#if PITFALL
    auto worker = fearless::spawn([](Slot mine) { return mine.index; }, Slot{});
    // expected-error@-1 {{E0277_not_Send__the_author_of_the_type_or_of_a_part_took_it_back}}
#else
    auto worker = fearless::spawn([](int mine) { return mine; }, Slot{}.index);
#endif
    return *std::move(worker).join();
}
