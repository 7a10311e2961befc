// SPDX-License-Identifier: MIT
// The text of an exception lives as long as the exception. The mutant drops the last owner, and the text is read
// afterwards.
// Breaks: use after free  Rule: EXP54-CPP, MISRA 6.8.1
// Report: tsan {{heap-use-after-free}}
// Report: asan {{heap-use-after-free}}
#include <exception>
#include <thread>

#include "../rendezvous.hpp"

struct Failure : std::exception {
    char text[8] = "lost";
    const char* what() const noexcept override { return text; }
};

// Not inlined: ThreadSanitizer knows a frame by the call that made it, and frees happen deep in the runtime.
[[gnu::noinline]] static void let_go([[maybe_unused]] std::exception_ptr& pointer) {
#if MUTANT
    pointer = nullptr;
#endif
}

int main() {
    std::exception_ptr failure = std::make_exception_ptr(Failure{});
    const char* what = nullptr;
    try {
        std::rethrow_exception(failure);
    } catch (const std::exception& error) {
        what = error.what();
    }
    char seen = ' ';
    std::thread worker{[what, &seen] {
        rendezvous::wait_for(1);
        seen = *what; // use: here
    }};
    let_go(failure); // free: here
    rendezvous::reached(1);
    worker.join();
    return seen == 'l' || MUTANT ? 0 : 1;
}
