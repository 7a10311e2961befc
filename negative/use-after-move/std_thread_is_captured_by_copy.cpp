// SPDX-License-Identifier: MIT
// A worker captures a std::thread by copy.
// Rust: E0382  Line: 1  Breaks: double free
// Two handles would each join one thread; the copy constructor is deleted. Rust: JoinHandle is not Clone. Fix: move it
// in, as an argument.
#include <fearless/fearless.hpp>

#include <thread>

int main() {
    std::thread first{[] {}};
#if PITFALL
    auto second = fearless::spawn([first]() mutable { first.join(); });
    // gcc-error@-1 {{use of deleted function 'std::thread::thread(const std::thread&)'}}
    // clang-error@-2 {{call to deleted constructor of 'std::thread'}}
#else
    auto second = fearless::spawn([](std::thread mine) { mine.join(); }, std::move(first));
#endif
    return std::move(second).join() ? 0 : 1;
}
