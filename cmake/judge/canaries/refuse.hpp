// SPDX-License-Identifier: MIT
#pragma once
// A header that refuses, as a library would.
template <class T>
struct Inner {
    static_assert(sizeof(T) == 0, "the reason of a class");
};
template <class T>
void outer(T) {
    static_assert(sizeof(T) == 0, "first reason");
    static_assert(sizeof(T) == 1, "second reason");
    static_assert(sizeof(T) == 2, "third reason");
}
#define REFUSE(text) static_assert(sizeof(int) == 0, text)
