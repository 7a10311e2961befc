// SPDX-License-Identifier: MIT
// A handle that nobody joins joins when it is dropped, here at the end of main.
#include <fearless/fearless.hpp>

#include <cstdio>

int main() {
    [[maybe_unused]] auto worker = fearless::spawn([] { std::puts("the worker prints"); });
}
