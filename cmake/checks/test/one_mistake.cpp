// SPDX-License-Identifier: MIT
#include <thread>

void detach(std::thread worker) { worker.detach(); }
