// SPDX-License-Identifier: MIT
// Plain C++: an exception that leaves the function of a std::thread calls std::terminate, though the parent would
// catch.
#include <cstdio>
#include <stdexcept>
#include <thread>

int main() {
    try {
        std::thread worker{[] { throw std::runtime_error{"nobody can catch this"}; }};
        worker.join();
    } catch (...) {
        std::puts("never printed");
    }
}
