// SPDX-License-Identifier: MIT
// The worker owns its text. The mutant has a view of a temporary string, which is freed at the end of the statement.
// Breaks: use after free  Rule: EXP54-CPP, MISRA 6.8.1
// Report: tsan {{heap-use-after-free}}
// Report: asan {{heap-use-after-free}}
#include <string>
#include <string_view>
#include <thread>

#include "../rendezvous.hpp"

static std::string text() { return "a text that is too long to stand inside its string"; }

#if MUTANT
using Given = std::string_view;
#else
using Given = std::string;
#endif

static std::thread start(const std::string& line) {
    return std::thread{[](const Given& mine) {
                           rendezvous::wait_for(1);
                           if (mine.front() != 'a') rendezvous::reached(2); // use: here
                       },
                       Given{line}};
}

int main() {
    std::thread worker = start(text()); // free: here
    rendezvous::reached(1);
    worker.join();
}
