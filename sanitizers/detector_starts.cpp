// SPDX-License-Identifier: MIT
// The smallest program that needs the whole detector: one thread more. If this fails, so does everything.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    auto worker = fearless::spawn([] { return 0; });
    return *std::move(worker).join();
}
