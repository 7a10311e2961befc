// SPDX-License-Identifier: MIT
// Two threads write to std::cout, each a line: synchronised by the standard, and inside an uninstrumented libc++.
// Write instead: make the line, and write it with one fwrite or printf.
// False: tsan {{std::cout from two threads}}
#include <cstdio>
#include <iostream>
#include <thread>

#include "../rendezvous.hpp"

static void line() {
#if MUTANT
    std::cout << "a line\n";
#else
    std::fputs("a line\n", stdout);
#endif
}

int main() {
    std::thread worker{line};
    line();
    worker.join();
}
