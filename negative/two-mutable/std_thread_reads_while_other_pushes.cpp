// SPDX-License-Identifier: MIT
// One thread reads a vector while another one pushes into it.
// Rust: E0502  Line: 3  Breaks: data race, use after free  Rule: CP.2, CP.3
// push_back may move the elements and frees the old ones under the reader. Rust: shared and mutable at once. Fix: one
// after the other.
#include <thread>
#include <vector>

int main() {
    std::vector<int> numbers{1, 2, 3};
    int sum = 0;
    std::thread writer([&numbers] { numbers.push_back(4); });
    // tidy-warning@-1 {{custom-fearless-two-workers-one-variable}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#if !PITFALL
    writer.join();
    for (int n : numbers) sum += n;
#else
    std::thread reader([&numbers] { return numbers.size(); });
    reader.join();
    writer.join();
#endif
    return sum;
}
