// SPDX-License-Identifier: MIT
// From std::thread to fearless, in steps: one function, how often a word is in each of several texts, after each step
// of adoption.md. Every step gives the same answer. Pitfalls: checked-thread
#include <fearless/checked.hpp>
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

using Texts = std::vector<std::string>;

std::size_t count(const std::string& text, const std::string& word) {
    std::size_t found = 0;
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + word.size())) ++found;
    return found;
}

// Before: every thread borrows all it uses, and only the reader knows that the joins come in time.
std::size_t plain(const Texts& texts, const std::string& word) {
    std::size_t sum = 0;
    std::mutex lock;
    std::vector<std::thread> workers;
    for (const std::string& text : texts)
        workers.emplace_back([&] {
            const std::size_t found = count(text, word);
            const std::lock_guard<std::mutex> guard(lock);
            sum += found;
        });
    for (std::thread& worker : workers) worker.join();
    return sum;
}

// Step 3 shows what step 4 has to do: the checked thread takes none of these captures.
template <class Thread>
concept TakesAReference = std::is_constructible_v<Thread, void (*)(std::size_t&), std::reference_wrapper<std::size_t>>;
static_assert(TakesAReference<std::thread> && !TakesAReference<fearless::checked::thread>);

// Steps 3 and 4: the checked thread, on data of its own; the sum is inside its lock, and shared by name.
std::size_t owned(const Texts& texts, const std::string& word) {
    using Sum = fearless::Arc<fearless::Mutex<std::size_t>>;
    const Sum sum{std::in_place, std::size_t{0}};
    std::vector<fearless::checked::thread> workers;
    for (const std::string& text : texts)
        workers.emplace_back(
            [](const std::string& mine, const std::string& wanted, const Sum& all) {
                const std::size_t found = count(mine, wanted);
                auto guard = all->lock();
                *guard += found;
            },
            text, word, sum);
    for (fearless::checked::thread& worker : workers) worker.join();
    auto guard = sum->lock();
    return *guard;
}

// Step 5: a thread gives its result back, so nothing is shared and nothing is locked.
std::size_t spawned(const Texts& texts, const std::string& word) {
    std::vector<fearless::JoinHandle<std::size_t>> workers;
    for (const std::string& text : texts) workers.push_back(fearless::spawn(count, text, word));
    std::size_t sum = 0;
    for (auto& worker : workers) sum += std::move(worker).join().value();
    return sum;
}

// Step 5, without copies: the texts are lent to the workers of a scope.
std::size_t lent(const Texts& texts, const std::string& word) {
    return fearless::scope(
        [](fearless::Scope& scope, fearless::Ref<Texts> all, fearless::Ref<std::string> wanted) {
            std::vector<fearless::ScopedJoinHandle<std::size_t>> workers;
            for (std::size_t at = 0; at < all->size(); ++at)
                workers.push_back(scope.spawn([](fearless::Ref<Texts> mine, fearless::Ref<std::string> it,
                                                 std::size_t which) { return count((*mine)[which], *it); },
                                              all, wanted, at));
            std::size_t sum = 0;
            for (auto& worker : workers) sum += std::move(worker).join().value();
            return sum;
        },
        fearless::borrow(texts), fearless::borrow(word));
}

TEST(Adoption, EveryStepGivesTheSameAnswer) {
    const Texts texts{"one and one", "none", "two", "one"};
    EXPECT_EQ(plain(texts, "one"), 4U);
    EXPECT_EQ(owned(texts, "one"), 4U);
    EXPECT_EQ(spawned(texts, "one"), 4U);
    EXPECT_EQ(lent(texts, "one"), 4U);
}

} // namespace
