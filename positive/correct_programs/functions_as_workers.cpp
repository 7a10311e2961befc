// SPDX-License-Identifier: MIT
// Correct programs: functions that know nothing of threads are workers as they are. What they take by reference, as a
// span or as a view is lent for the length of the call.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <cstring>
#include <numeric>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace functions_as_workers {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::Builder;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;
using fearless::spawn;
using fearless::split_at;
using fearless::split_at_mut;
using fearless::StaticRef;
using Numbers = std::vector<int>;

int sum(std::span<const int> numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0); }
std::size_t count(const Numbers& numbers) { return numbers.size(); }
void increment(std::atomic<int>& counter) { counter.fetch_add(1); }
void append_one(Numbers& numbers) { numbers.push_back(1); }
void double_all(std::span<int> numbers) {
    for (int& number : numbers) number *= 2;
}
void negate_all(RefMut<int[]> numbers) {
    for (int& number : numbers) number = -number;
}
int sum_borrowed(Ref<int[]> numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0); }
std::size_t length(const char* text) { return std::strlen(text); }
std::size_t view_length(std::string_view text) { return text.size(); }
std::size_t size_and_count(Ref<Numbers> same, std::span<const int> elements) {
    return same->size() * 10 + elements.size();
}
void copy_scaled(std::span<const int> from, Numbers& to, int factor) {
    for (const int number : from) to.push_back(number * factor);
}

struct Numbered {
    int number = 4;
};
struct Account : Numbered {
    int balance = 7;
};
int number_of(const Numbered& numbered) { return numbered.number; }

const Numbers table{1, 2, 3};
constexpr std::array<int, 3> squares{1, 4, 9};

TEST(FunctionsAsWorkers, ASharedBorrowIsAConstReferenceOrASpan) {
    const Numbers numbers{1, 2, 3, 4};
    EXPECT_EQ(scope(
                  [](Scope& s, Ref<Numbers> all) {
                      auto [left, right] = split_at(all, 2);
                      auto low = s.spawn(sum, left);
                      auto high = s.spawn(sum_borrowed, right);
                      auto whole = s.spawn(sum, all);
                      auto borrowed = s.spawn(sum_borrowed, all);
                      auto size = s.spawn(count, all);
                      EXPECT_EQ(*std::move(low).join(), 3);
                      EXPECT_EQ(*std::move(high).join(), 7);
                      EXPECT_EQ(*std::move(borrowed).join(), 10);
                      EXPECT_EQ(*std::move(size).join(), 4U);
                      return *std::move(whole).join();
                  },
                  borrow(numbers)),
              10);
}

template <auto Worker>
void run(Numbers& numbers) {
    scope([](Scope& s, RefMut<Numbers> all) { s.spawn(Worker, std::move(all)); }, borrow_mut(numbers));
}

TEST(FunctionsAsWorkers, AnExclusiveBorrowIsAReferenceOrASpan) {
    Numbers numbers{1, 2};
    run<append_one>(numbers);
    run<double_all>(numbers);
    run<negate_all>(numbers);
    EXPECT_EQ(numbers, (Numbers{-2, -4, -2}));
    run<sum>(numbers);
    run<count>(numbers);
    run<sum_borrowed>(numbers);
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            auto [left, right] = split_at_mut(std::move(all), 1);
            s.spawn(double_all, std::move(left));
            s.spawn(sum, std::move(right));
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{-4, -4, -2}));
}

TEST(FunctionsAsWorkers, AnAtomicIsSharedByReference) {
    std::atomic<int> counter{0};
    scope(
        [](Scope& s, Ref<std::atomic<int>> lent) {
            for (int i = 0; i < 3; ++i) s.spawn(increment, lent);
        },
        borrow(counter));
    EXPECT_EQ(counter, 3);
}

TEST(FunctionsAsWorkers, BorrowsAndValuesAreMixed) {
    const Numbers from{1, 2};
    Numbers to;
    scope([](Scope& s, Ref<Numbers> in, RefMut<Numbers> out) { s.spawn(copy_scaled, in, std::move(out), 10); },
          borrow(from), borrow_mut(to));
    EXPECT_EQ(to, (Numbers{10, 20}));
}

TEST(FunctionsAsWorkers, ABorrowStaysOneWhereTheWorkerTakesIt) {
    const Numbers numbers{1, 2};
    EXPECT_EQ(scope(
                  [](Scope& s, Ref<Numbers> all) {
                      auto worker = s.spawn(size_and_count, all, all);
                      return *std::move(worker).join();
                  },
                  borrow(numbers)),
              22U);
}

TEST(FunctionsAsWorkers, ABaseIsTakenByReference) {
    const Account account;
    EXPECT_EQ(scope([](Scope& s, Ref<Account> lent) { return *s.spawn(number_of, lent).join(); }, borrow(account)), 4);
}

void sum_in_halves(Scope& s, const Numbers& numbers, std::atomic<int>& total) {
    const int half = sum(numbers) / 2;
    s.spawn([](int number) { return number; }, half);
    total.store(half);
}

TEST(FunctionsAsWorkers, TheScopeComesFirst) {
    const Numbers numbers{2, 4};
    std::atomic<int> total{0};
    scope([](Scope& s, Ref<Numbers> all, Ref<std::atomic<int>> into) { s.spawn(sum_in_halves, all, into); },
          borrow(numbers), borrow(total));
    EXPECT_EQ(total, 3);
}

TEST(FunctionsAsWorkers, WhatLivesAsLongAsTheProgramGoesToASpawnedThread) {
    auto size = spawn(count, StaticRef{table});
    auto total = spawn(sum, StaticRef{squares});
    auto text = spawn(length, StaticRef{"for ever"});
    EXPECT_EQ(*std::move(size).join(), 3U);
    EXPECT_EQ(*std::move(total).join(), 14);
    EXPECT_EQ(*std::move(text).join(), 8U);
}

TEST(FunctionsAsWorkers, ALiteralIsAConstCharPointerOrAView) {
    auto pointer = spawn(length, "name");
    auto view = spawn(view_length, "name");
    auto built = Builder{}.name("reader").spawn(length, "name");
    EXPECT_EQ(*std::move(pointer).join(), 4U);
    EXPECT_EQ(*std::move(view).join(), 4U);
    EXPECT_EQ(*std::move(built).value().join(), 4U);
}

// What a function takes by value is its own, so a borrow of it is no argument: the change would be made to a copy.
using SortsACopy = void (*)(Numbers);
using Takes = void (*)(Numbers&&);
using Appends = void (*)(Numbers&);
using Doubles = void (*)(std::span<int>);
using Squares = void (*)(int);
using Flags = void (*)(bool);
using FindsLargest = const int& (*)(const Numbers&);
using CutsFront = std::span<const int> (*)(std::span<const int>);
using Measures = std::size_t (*)(const char*);

template <class Worker, class Borrow>
concept Scoped = requires(Scope& s, Worker worker, Borrow lent) { s.spawn(worker, std::move(lent)); };
template <class Worker, class Argument>
concept Spawned = requires(Worker worker, Argument argument) { spawn(worker, std::move(argument)); };

static_assert(!Scoped<SortsACopy, Ref<Numbers>> && !Scoped<SortsACopy, RefMut<Numbers>>);
static_assert(!Spawned<SortsACopy, StaticRef<Numbers>>);
static_assert(!Scoped<Takes, RefMut<Numbers>>);
static_assert(!Scoped<Appends, Ref<Numbers>> && !Spawned<Appends, StaticRef<Numbers>>);
static_assert(!Scoped<Doubles, Ref<Numbers>> && !Scoped<Doubles, Ref<int[]>>);
static_assert(!Scoped<Squares, Ref<int>> && !Scoped<Squares, RefMut<int>>);
static_assert(!Scoped<Flags, Ref<int>> && !Spawned<Flags, std::string>);
static_assert(!Scoped<FindsLargest, Ref<Numbers>> && !Spawned<FindsLargest, StaticRef<Numbers>>);
static_assert(!Scoped<CutsFront, Ref<Numbers>> && !Scoped<CutsFront, RefMut<Numbers>>);
static_assert(!Spawned<Measures, const char*>);

} // namespace functions_as_workers
