// SPDX-License-Identifier: MIT
// A panic: one line on stderr when it happens, a value for whoever joins, and no harm to the process.
#include <fearless/fearless.hpp>

#include <cstdio>
#include <stdexcept>
#include <utility>

int main() {
    auto worker = fearless::Builder{}.name("reader").spawn([]() -> int { throw std::runtime_error{"no such file"}; });
    if (!worker) return 1;
    const fearless::JoinResult<int> result = std::move(*worker).join();
    if (result) return 2;
    std::printf("join() says: %s\n", result.error().what());
    std::puts("the parent goes on");
}
