// SPDX-License-Identifier: MIT
// The words of a local text are passed to a worker as string_views.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// A tokeniser that returns views is fast, and every word still points into the text. The text dies with the frame.
// Rust: Vec<&str> borrows the text. Fix: own the words, or move the text in and split it in the worker.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>
#include <vector>

int main() {
    std::string text = "two words";
#if PITFALL
    std::vector<std::string_view> words{std::string_view{text}.substr(4)};
    auto worker = fearless::spawn([](auto mine) { return mine.front().size(); }, std::move(words));
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    std::vector<std::string> words{text.substr(4)};
    auto worker = fearless::spawn([](auto mine) { return mine.front().size(); }, std::move(words));
#endif
    return *std::move(worker).join() == 5 ? 0 : 1;
}
