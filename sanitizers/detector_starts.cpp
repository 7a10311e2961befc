// SPDX-License-Identifier: MIT
// The smallest program that needs the whole detector: one thread more. If this fails, so does everything. Called with a
// word, it makes the plainest mistake that the detector knows, to see whether the report names this file and its lines.
#include <fearless/fearless.hpp>

#include <thread>
#include <utility>

namespace {

#if defined(__SANITIZE_THREAD__) || defined(THREAD_SANITIZER)
int shared = 0;

int make_a_mistake() {
    std::thread worker{[] { ++shared; }};
    ++shared; // mistake: a data race
    worker.join();
    return shared == 0;
}
#else
int make_a_mistake() {
    volatile int* const gone = new int{1};
    delete gone;
    return *gone; // mistake: used after it is gone
}
#endif

} // namespace

int main(int count, char**) {
    if (count > 1) return make_a_mistake();
    auto worker = fearless::spawn([] { return 0; });
    return *std::move(worker).join();
}
