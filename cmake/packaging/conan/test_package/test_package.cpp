// SPDX-License-Identifier: MIT
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    auto worker = fearless::spawn([](int number) { return number; }, 0);
    return *std::move(worker).join();
}
