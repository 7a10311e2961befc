// SPDX-License-Identifier: MIT
// A std::thread is copied.
// Rust: E0382  Line: 1  Breaks: double free
// Rust twin: handle_is_copied.rs
// Two handles would each join one thread. The copy constructor is deleted. Rust: JoinHandle is not Clone. Fix: move it.
#include <thread>
#include <utility>

int main() {
    std::thread worker([] {});
#if PITFALL
    std::thread other = worker;
    // gcc-error@-1 {{use of deleted function 'std::thread::thread(const std::thread&)'}}
    // clang-error@-2 {{call to deleted constructor of 'std::thread'}}
#else
    std::thread other = std::move(worker);
#endif
    other.join();
}
