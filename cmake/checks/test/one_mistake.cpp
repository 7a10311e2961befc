// SPDX-License-Identifier: MIT
#include <thread>

void never_joined() {
    std::thread worker([] {});
}
