// SPDX-License-Identifier: MIT
// A bare number says nothing of its unit. Say it.
#include <lengths/lengths.hpp>

void climb_to(lengths::Metres altitude);

void take_off() {
#if PITFALL
    climb_to(1000.0); // gcc-error {{could not convert}} clang-error {{no matching function for call to 'climb_to'}}
#else
    climb_to(lengths::Metres{1000.0});
#endif
}
