// SPDX-License-Identifier: MIT
// A worker captures a class of plain numbers with a NotSend member.
// Rust: E0277  Line: 1  Breaks: wrong result
// The number is an index into a table of one thread; on another thread it selects something else. The mark is a member,
// so every compiler finds it in captures, private members and bases. Rust: PhantomData<*const ()>. Fix: send what the
// index stands for.
#include <fearless/fearless.hpp>

struct Slot {
    int index = 42;
    fearless::NotSend stays_on_its_thread;
};

int main() {
    Slot slot;
#if PITFALL
    auto worker = fearless::spawn([slot] { return slot.index; }); // clang-error {{E0277_not_Send__the_author_of_the_type_or_of_a_part_took_it_back}} gcc-error {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
#else
    auto worker = fearless::spawn([index = slot.index] { return index; });
#endif
    return *std::move(worker).join();
}
