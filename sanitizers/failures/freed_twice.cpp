// SPDX-License-Identifier: MIT
// A worker frees the same memory twice. ThreadSanitizer lets it pass; AddressSanitizer reports it.
// Breaks: double free
// Ends: tsan {{^watchdog: ended with 0}}
#include <cstdlib>
#include <thread>

static void* volatile memory = nullptr;

int main() {
    std::thread worker{[] {
        memory = std::malloc(8);
        std::free(memory);
        std::free(memory);
    }};
    worker.join();
}
