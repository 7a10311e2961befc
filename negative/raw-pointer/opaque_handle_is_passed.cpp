// SPDX-License-Identifier: MIT
// A handle of a C library goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.31
// The type does not show whether the library locks; if it does not, two threads race inside it. Rust: raw pointers are
// not Send until someone writes `unsafe impl Send`. Fix: your own class around it, reviewed, with unsafe_send.
#include <fearless/fearless.hpp>

struct Database; // as a C header declares it
extern "C" int query(Database*);

struct Connection {
    Database* handle;
};
#if !PITFALL
// Reviewed: the library serialises its calls, and the connection has one user.
template <>
inline constexpr bool fearless::unsafe_send<Connection> = true;
#endif

auto run(Connection connection) {
    return fearless::spawn([](Connection mine) { return query(mine.handle); }, connection);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
}
