// SPDX-License-Identifier: MIT
// A worker calls a function through a null pointer. The report has no line of the program: the stack begins at address
// 0, and there is no frame from which it could be followed.
// Breaks: null dereference
// Ends: tsan {{SEGV on unknown address 0x000000000000 .*pc points to the zero page.*watchdog: ended with 66}}
#include <thread>

static void (*volatile callback)() = nullptr;

int main() {
    std::thread worker{[] { callback(); }};
    worker.join();
}
