// SPDX-License-Identifier: MIT
// Move: a thread may outlive the function that started it, so it owns what it uses.
#include <fearless/fearless.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <utility>
#include <vector>

// The worker lives on after this function: what it was given went with it.
static fearless::JoinHandle<std::size_t> count_letters(std::string text) {
    return fearless::spawn([](std::string mine) { return mine.size(); }, std::move(text));
}

int main() {
    std::printf("letters: %zu\n", *count_letters("fearless").join());

    // A copy for the worker; the parent keeps its own.
    const std::vector<int> numbers{1, 2, 3};
    auto first = fearless::spawn([](std::vector<int> mine) { return mine.front(); }, numbers);
    std::printf("first: %d, still here: %zu\n", *std::move(first).join(), numbers.size());

    // What cannot be copied is moved in, and comes back through join().
    auto box = std::make_unique<int>(41);
    auto worker = fearless::spawn(
        [](std::unique_ptr<int> mine) {
            ++*mine;
            return mine;
        },
        std::move(box));
    const std::unique_ptr<int> back = *std::move(worker).join();
    std::printf("back: %d\n", *back);

    // Shared by both: an Arc for each.
    const auto shared = fearless::Arc<std::string>("shared text");
    auto reader = fearless::spawn([](fearless::Arc<std::string> mine) { return mine->size(); }, shared);
    std::printf("worker: %zu, parent: %zu\n", *std::move(reader).join(), shared->size());
}
