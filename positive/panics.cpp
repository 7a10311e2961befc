// SPDX-License-Identifier: MIT
// Chapter: panics. An exception that leaves a worker ends that worker only; join() hands it to whoever asks.
// Pitfalls: panic-expectations
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

namespace {

using fearless::JoinHandle;
using fearless::JoinResult;
using fearless::Panic;
using fearless::PanicHook;
using fearless::Thread;

// What is written to stderr while it lives.
class Stderr {
public:
    Stderr() { testing::internal::CaptureStderr(); }
    std::string text() { return testing::internal::GetCapturedStderr(); }
};

// Installs a hook and puts the former one back.
class WithHook {
public:
    explicit WithHook(PanicHook hook) noexcept : former_{fearless::set_panic_hook(hook)} {}
    WithHook(const WithHook&) = delete;
    WithHook& operator=(const WithHook&) = delete;
    ~WithHook() { fearless::set_panic_hook(former_); }
    PanicHook former() const noexcept { return former_; }

private:
    PanicHook former_;
};

void silent(const Thread&, const Panic&) {}

TEST(Panics, JoinReportsTheMessageAndTheParentCarriesOn) {
    const WithHook quiet{&silent};
    auto worker = fearless::spawn([]() -> int { throw std::runtime_error{"the worker gives up"}; });
    const JoinResult<int> result = std::move(worker).join();
    ASSERT_FALSE(result.has_value());
    EXPECT_STREQ(result.error().what(), "the worker gives up");
    EXPECT_EQ(*fearless::spawn([] { return 42; }).join(), 42); // life goes on
}

TEST(Panics, AWorkerWithoutResultPanicsJustSo) {
    const WithHook quiet{&silent};
    const JoinResult<void> result = fearless::spawn([] { throw std::logic_error{"void"}; }).join();
    ASSERT_FALSE(result.has_value());
    EXPECT_STREQ(result.error().what(), "void");
    EXPECT_THROW(*result, std::logic_error);
    EXPECT_THROW(result.value(), std::logic_error);
}

TEST(Panics, ALineOnStderrNamesTheThread) {
    Stderr captured;
    auto worker = fearless::Builder{}.name("indexer").spawn([]() -> int { throw std::runtime_error{"disk full"}; });
    ASSERT_TRUE(worker.has_value());
    const bool panicked = !std::move(*worker).join().has_value();
    EXPECT_EQ(captured.text(), "thread 'indexer' panicked: disk full\n");
    EXPECT_TRUE(panicked);
}

TEST(Panics, AnUnnamedThreadSaysSo) {
    Stderr captured;
    (void)fearless::spawn([] { throw std::runtime_error{"disk full"}; }).join();
    EXPECT_EQ(captured.text(), "thread '<unnamed>' panicked: disk full\n");
}

TEST(Panics, TheLineIsPrintedEvenIfNobodyJoins) {
    Stderr captured;
    {
        [[maybe_unused]] auto worker = fearless::spawn([] { throw std::runtime_error{"unseen"}; });
    }
    EXPECT_EQ(captured.text(), "thread '<unnamed>' panicked: unseen\n");
}

TEST(Panics, AnythingMayBeThrown) {
    const WithHook quiet{&silent};
    const JoinResult<int> number = fearless::spawn([]() -> int { throw 7; }).join();
    ASSERT_FALSE(number.has_value());
    EXPECT_STREQ(number.error().what(), "an object that is no std::exception was thrown");
    EXPECT_THROW(number.error().rethrow(), int);
    try {
        std::rethrow_exception(number.error().exception());
    } catch (int thrown) {
        EXPECT_EQ(thrown, 7);
    }

    const JoinResult<int> literal = fearless::spawn([]() -> int { throw "a literal"; }).join();
    ASSERT_FALSE(literal.has_value());
    EXPECT_STREQ(literal.error().what(), "a literal");

    const JoinResult<int> text = fearless::spawn([]() -> int { throw std::string{"a string is no exception"}; }).join();
    ASSERT_FALSE(text.has_value());
    EXPECT_THROW(text.value(), std::string);
}

TEST(Panics, TheExceptionKeepsItsType) {
    const WithHook quiet{&silent};
    const JoinResult<int> result = fearless::spawn([]() -> int {
                                       throw std::system_error{std::make_error_code(std::errc::io_error), "reading"};
                                   }).join();
    try {
        (void)*result;
        FAIL() << "a panic was read as a value";
    } catch (const std::system_error& error) {
        EXPECT_EQ(error.code(), std::errc::io_error);
    }
}

// Rust's unwrap(): reading the value of a panic throws it on, here. Nothing is read that is not there.
TEST(Panics, EveryAccessToAResultIsChecked) {
    struct Value {
        int number;
    };
    const WithHook quiet{&silent};
    const auto panic = [] { return fearless::spawn([]() -> Value { throw std::runtime_error{"no value"}; }).join(); };
    JoinResult<Value> result = panic();
    const JoinResult<Value> constant = panic();
    EXPECT_FALSE(result);
    EXPECT_THROW((void)*result, std::runtime_error);
    EXPECT_THROW((void)*constant, std::runtime_error);
    EXPECT_THROW((void)result->number, std::runtime_error);
    EXPECT_THROW((void)constant->number, std::runtime_error);
    EXPECT_THROW((void)result.value(), std::runtime_error);
    EXPECT_THROW((void)constant.value(), std::runtime_error);
    EXPECT_THROW((void)panic().value(), std::runtime_error);
    EXPECT_THROW((void)*panic(), std::runtime_error);

    JoinResult<Value> value = fearless::spawn([] { return Value{42}; }).join();
    EXPECT_TRUE(value);
    EXPECT_EQ(value->number, 42);
    EXPECT_EQ((*value).number, 42);
    EXPECT_EQ(value.value().number, 42);
    EXPECT_EQ(std::move(value).value().number, 42);
}

TEST(PanicsDeathTest, TheErrorOfAValueIsAMistake) {
    EXPECT_DEATH((void)fearless::spawn([] { return 42; }).join().error(), "E-panic-ignored");
}

TEST(Panics, APanicIsAValueThatCanBeKeptAndPassedOn) {
    const WithHook quiet{&silent};
    const auto fail = []() -> int { throw std::runtime_error{"first"}; };
    const JoinResult<int> result = fearless::spawn(fail).join();
    auto reporter = fearless::spawn([](Panic panic) { return std::string{panic.what()}; }, result.error());
    EXPECT_EQ(*std::move(reporter).join(), "first");
    EXPECT_STREQ(result.error().what(), "first"); // the copy shares its exception
}

TEST(Panics, AHandleMayHoldAHandleThatPanics) {
    const WithHook quiet{&silent};
    auto outer = fearless::spawn([] { return fearless::spawn([]() -> int { throw std::runtime_error{"inner"}; }); });
    JoinHandle<int> inner = *std::move(outer).join();
    const JoinResult<int> result = std::move(inner).join();
    ASSERT_FALSE(result.has_value());
    EXPECT_STREQ(result.error().what(), "inner");
}

TEST(Panics, APanicPassesUpThroughUnwrap) {
    const WithHook quiet{&silent};
    auto outer = fearless::spawn([] {
        auto inner = fearless::spawn([]() -> int { throw std::runtime_error{"from below"}; });
        return *std::move(inner).join(); // rethrows on the outer worker, and so panics it
    });
    const JoinResult<int> result = std::move(outer).join();
    ASSERT_FALSE(result.has_value());
    EXPECT_STREQ(result.error().what(), "from below");
}

// --- the hook -------------------------------------------------------------------------------------------------------

// A hook is a plain function; what it notes is guarded data of the program.
struct Noted {
    std::string worker;
    std::string what;
    std::thread::id on;
    int calls = 0;
};
const fearless::Mutex<Noted> noted;

void note(const Thread& worker, const Panic& panic) {
    noted.with(
        [&](Noted& n) { n = {std::string{worker.name()}, panic.what(), std::this_thread::get_id(), n.calls + 1}; });
}

TEST(Panics, TheHookIsReplacedAndRestored) {
    noted.with([](Noted& n) { n = {}; });
    Stderr captured;
    {
        const WithHook mine{&note};
        EXPECT_EQ(mine.former(), &fearless::default_panic_hook);
        auto worker = fearless::Builder{}.name("hooked").spawn([] { throw std::runtime_error{"to the hook"}; });
        ASSERT_TRUE(worker.has_value());
        EXPECT_FALSE(std::move(*worker).join().has_value());
    }
    (void)fearless::spawn([] { throw std::runtime_error{"to stderr"}; }).join();
    EXPECT_EQ(captured.text(), "thread '<unnamed>' panicked: to stderr\n");
    const Noted seen = noted.with([](const Noted& n) { return n; });
    EXPECT_EQ(seen.worker, "hooked");
    EXPECT_EQ(seen.what, "to the hook");
    EXPECT_EQ(seen.calls, 1);
}

TEST(Panics, TheHookRunsOnTheWorkersThread) {
    const WithHook mine{&note};
    (void)fearless::spawn([] { throw 1; }).join();
    EXPECT_NE(noted.with([](const Noted& n) { return n.on; }), std::this_thread::get_id());
}

TEST(Panics, ANullHookIsTheDefault) {
    fearless::set_panic_hook(&note);
    EXPECT_EQ(fearless::set_panic_hook(nullptr), &note);
    EXPECT_EQ(fearless::set_panic_hook(nullptr), &fearless::default_panic_hook);
}

TEST(Panics, AHookThatThrowsIsReportedAndThePanicSurvives) {
    Stderr captured;
    const WithHook broken{[](const Thread&, const Panic&) { throw std::logic_error{"the hook fails, too"}; }};
    const JoinResult<int> result =
        fearless::spawn([]() -> int { throw std::runtime_error{"the first failure"}; }).join();
    EXPECT_EQ(captured.text(), "fearless: the panic hook panicked itself\n");
    ASSERT_FALSE(result.has_value());
    EXPECT_STREQ(result.error().what(), "the first failure");
}

TEST(Panics, NoHookIsCalledWithoutAPanic) {
    noted.with([](Noted& n) { n = {}; });
    const WithHook mine{&note};
    EXPECT_EQ(*fearless::spawn([] { return 1; }).join(), 1);
    EXPECT_EQ(*fearless::spawn([] {
                   try {
                       throw std::runtime_error{"caught at home"};
                   } catch (const std::exception&) {
                       return 2;
                   }
               }).join(),
              2);
    EXPECT_EQ(noted.with([](const Noted& n) { return n.calls; }), 0);
}

TEST(Panics, ManyPanicsAtOnceAreAllReported) {
    noted.with([](Noted& n) { n = {}; });
    const WithHook mine{&note};
    std::vector<JoinHandle<int>> workers;
    for (int i = 0; i < 8; ++i)
        workers.push_back(fearless::spawn([i]() -> int { throw std::runtime_error{"number " + std::to_string(i)}; }));
    for (int i = 0; i < 8; ++i) {
        const JoinResult<int> result = std::move(workers[static_cast<std::size_t>(i)]).join();
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().what(), "number " + std::to_string(i));
    }
    EXPECT_EQ(noted.with([](const Noted& n) { return n.calls; }), 8);
}

// The worker's own objects are destroyed on the way out, as in any function.
TEST(Panics, APanicUnwindsTheWorkersStack) {
    const WithHook quiet{&silent};
    const fearless::Arc<int> shared{1};
    auto worker = fearless::spawn(
        [](fearless::Arc<int> mine) {
            const fearless::Arc<int> another = mine;
            throw std::runtime_error{"unwind"};
        },
        shared);
    EXPECT_FALSE(std::move(worker).join().has_value());
    EXPECT_EQ(shared.strong_count(), 1U);
}

} // namespace
