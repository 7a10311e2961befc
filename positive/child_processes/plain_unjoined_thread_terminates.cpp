// SPDX-License-Identifier: MIT
// Plain C++: a std::thread that is neither joined nor detached calls std::terminate when it is dropped.
#include <cstdio>
#include <thread>

int main() {
    {
        const std::thread worker{[] {}};
    }
    std::puts("never printed");
}
