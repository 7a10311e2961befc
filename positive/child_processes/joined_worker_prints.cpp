// SPDX-License-Identifier: MIT
// join() waits, so what the worker prints is there, and before what the parent prints afterwards.
#include <fearless/fearless.hpp>

#include <cstdio>
#include <utility>

int main() {
    auto worker = fearless::spawn([] { std::puts("the worker prints"); });
    if (!std::move(worker).join()) return 1;
    std::puts("the parent goes on");
}
