// SPDX-License-Identifier: MIT
// A struct with a unique_ptr member is passed to a worker by copy.
// Rust: E0382  Line: 1  Breaks: double free
// Two owners would free one object; the struct has no copy constructor because of this member. Rust: not Clone. Fix:
// std::move.
#include <fearless/fearless.hpp>

#include <memory>

struct Job {
    std::unique_ptr<int> answer;
};

int main() {
    Job job{std::make_unique<int>(42)};
#if PITFALL
    auto worker = fearless::spawn([](Job mine) { return *mine.answer; }, job);
    // expected-error@-1 {{E0382_E0499_a_move_only_value_would_be_copied}}
#else
    auto worker = fearless::spawn([](Job mine) { return *mine.answer; }, std::move(job));
#endif
    return *std::move(worker).join();
}
