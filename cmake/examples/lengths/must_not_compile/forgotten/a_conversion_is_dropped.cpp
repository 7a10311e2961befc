// SPDX-License-Identifier: MIT
// The conversion is taken for one in place, and its result is dropped. Keep it.
#include <lengths/lengths.hpp>

double height(lengths::Feet altitude) {
#if PITFALL
    to_metres(altitude); // expected-error {{conversion leaves its argument as it was}}
#else
    const lengths::Metres altitude_in_metres = to_metres(altitude);
    return altitude_in_metres.number();
#endif
    return altitude.number();
}
