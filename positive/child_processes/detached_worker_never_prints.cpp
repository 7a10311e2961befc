// SPDX-License-Identifier: MIT
// A detached worker ends with its process, wherever it is. This one waits when main returns, so it never prints.
#include <fearless/fearless.hpp>

#include <atomic>
#include <cstdio>

namespace {

std::atomic<bool> ready; // never true

} // namespace

int main() {
    fearless::spawn([] {
        ready.wait(false);
        std::puts("the worker prints");
    }).detach();
    std::puts("the parent ends");
}
