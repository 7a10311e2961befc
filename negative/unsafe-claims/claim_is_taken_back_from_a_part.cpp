// SPDX-License-Identifier: MIT
// A class with a member that is marked as not Sync is shared in an Arc.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.2
// A C library changes the member without the class's knowledge, while other threads read it. A class is Sync only if
// all its members are. Rust: impl !Sync, or PhantomData<Cell<()>>. Fix: a Mutex around the member.
#include <fearless/fearless.hpp>

#include <utility>

struct Managed {
    int id = 42;
};
template <>
inline constexpr bool fearless::unsafe_sync<Managed> = false;

struct Holder {
    int other = 0;
#if PITFALL
    Managed part;
#else
    fearless::Mutex<Managed> part{Managed{}};
#endif
};

int main() {
    fearless::Arc<Holder> shared{std::in_place};
    auto worker = fearless::spawn([](fearless::Arc<Holder> mine) { return mine->other; }, shared); // expected-error {{E0277_not_Send__the_author_of_the_type_or_of_a_part_took_it_back}}
    return *std::move(worker).join();
}
