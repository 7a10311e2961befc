// SPDX-License-Identifier: MIT
// The workers of a range-for capture their element by reference.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// The elements belong to the vector, and the vector to the frame. If the frame ends first, the workers read freed
// strings. Rust: `files` does not live long enough. Fix: move each element into its worker.
#include <fearless/fearless.hpp>

#include <string>
#include <vector>

int main() {
    std::vector<std::string> files{"a.txt", "b.txt"};
    std::vector<fearless::JoinHandle<std::size_t>> workers;
    for (std::string& file : files)
#if PITFALL
        workers.push_back(fearless::spawn([&file] { return file.size(); }));
        // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
        // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        workers.push_back(fearless::spawn([](std::string mine) { return mine.size(); }, std::move(file)));
#endif
    std::size_t total = 0;
    for (auto& worker : workers) total += *std::move(worker).join();
    return total == 10 ? 0 : 1;
}
