// SPDX-License-Identifier: MIT
// A function that wants metres is called with feet. Convert first.
#include <lengths/lengths.hpp>

void climb_to(lengths::Metres altitude);

void take_off(lengths::Feet altitude) {
#if PITFALL
    climb_to(altitude); // gcc-error {{could not convert}} clang-error {{no matching function for call to 'climb_to'}}
#else
    climb_to(to_metres(altitude));
#endif
}
