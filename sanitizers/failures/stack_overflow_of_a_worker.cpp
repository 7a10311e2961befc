// SPDX-License-Identifier: MIT
// A worker calls itself until its stack is full. The detector would report it on that same stack: nothing is printed.
// Breaks: undefined behaviour, terminate
// Ends: tsan {{^watchdog: ended by SIGSEGV}}
#include <thread>

static int deeper(volatile char* above) {
    volatile char frame[1 << 12];
    frame[0] = *above;
    return frame[0] == 1 ? 0 : deeper(frame) + frame[0];
}

int main() {
    std::thread worker{[] {
        volatile char begin = 0;
        return deeper(&begin);
    }};
    worker.join();
}
