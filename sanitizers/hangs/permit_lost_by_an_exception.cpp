// SPDX-License-Identifier: MIT
// A permit of a semaphore is given back by an object's destructor. The mutant gives it back in its last line, which an
// exception skips.
// Breaks: hang  Rule: CON51-CPP
// Report: watchdog {{the only permit was never given back}}
// Silent: tsan {{a semaphore has no owner, so anybody might still release it}}
#include <semaphore>
#include <stdexcept>
#include <thread>

static std::binary_semaphore permits{1};

#if !MUTANT
struct Permit {
    Permit() { permits.acquire(); }
    Permit(const Permit&) = delete;
    Permit& operator=(const Permit&) = delete;
    ~Permit() { permits.release(); }
};
#endif

static void serve(bool bad) {
#if MUTANT
    permits.acquire(); // waits: here
    if (bad) throw std::runtime_error{"bad request"};
    permits.release();
#else
    const Permit mine;
    if (bad) throw std::runtime_error{"bad request"};
#endif
}

int main() {
    try {
        serve(true);
    } catch (const std::runtime_error&) {
    }
    std::jthread worker{[] { serve(false); }};
    worker.join(); // waits: here
}
