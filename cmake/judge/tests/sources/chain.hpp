// SPDX-License-Identifier: MIT
#pragma once
template <class T> void inner(T) {
    static_assert(sizeof(T) == 1, "must be one byte");
}
template <class T> void outer(T t) {
    inner(t);
}
