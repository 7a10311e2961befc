// SPDX-License-Identifier: MIT
// A thread calls strtok(), which keeps one place in the text for all threads.
// Rust: none  Line: 3  Breaks: data race, wrong result  Rule: CP.2
// Rust twin: none (str::split keeps its place in an iterator)
// The next call goes on in the text of another thread. ThreadSanitizer reports nothing: sanitizers/unseen/
// strtok_state_shared. Fix: strtok_r(), strcspn() or a string_view.
#include <cstring>
#include <thread>

std::size_t first_word() {
    char text[] = "a text";
#if PITFALL
    return std::strlen(std::strtok(text, " ")); // tidy-warning {{custom-fearless-hidden-state}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::strcspn(text, " ");
#endif
}

int main() {
    std::thread worker([] { first_word(); });
    const auto length = first_word();
    worker.join();
    return static_cast<int>(length);
}
