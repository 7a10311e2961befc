// SPDX-License-Identifier: MIT
#pragma once
template <class T> void two(T) {
    static_assert(sizeof(T) == 1, "the first");
    static_assert(sizeof(T) == 2, "the second");
}
