// SPDX-License-Identifier: MIT
// Feet are added to metres; the sum would be neither. Convert first.
#include <lengths/lengths.hpp>

lengths::Metres altitude(lengths::Metres ground, lengths::Feet above) {
#if PITFALL
    // gcc-error@+1 {{'is_same_v<A, B> [with A = lengths::Metre; B = lengths::Foot]' evaluated to 'false'}}
    return ground + above; // clang-error {{'SameUnit<lengths::Metre, lengths::Foot>' evaluated to false}}
#else
    return ground + to_metres(above);
#endif
}
