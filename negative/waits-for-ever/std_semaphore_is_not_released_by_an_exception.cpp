// SPDX-License-Identifier: MIT
// A semaphore is released in the last line of a function, which an exception skips.
// Rust: none  Line: 5  Breaks: hang  Rule: CON51-CPP
// Rust twin: none (std of Rust has no semaphore)
// Detector: sanitizers/hangs/permit_lost_by_an_exception
// The permit is lost, and the next one who needs it waits for ever. Fix: release it in a destructor.
#include <semaphore>
#include <stdexcept>
#include <thread>

std::binary_semaphore permits(1);

struct Permit {
    Permit() { permits.acquire(); }
    Permit(const Permit&) = delete;
    Permit& operator=(const Permit&) = delete;
    ~Permit() { permits.release(); }
};

void parse(bool bad) {
    if (bad) throw std::runtime_error("bad request");
}

void serve(bool bad) {
#if PITFALL
    permits.acquire();
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{a semaphore has no owner, so another function might release it}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    parse(bad);
    permits.release();
#else
    const Permit mine;
    parse(bad);
#endif
}

int main() {
    try {
        serve(true);
    } catch (const std::runtime_error&) {
    }
    std::thread worker(serve, false);
    worker.join();
}
