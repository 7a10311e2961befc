// SPDX-License-Identifier: MIT
// Whatever can go wrong in a worker, in the hook or in the body of a scope.
#include <gtest/gtest.h>

#include <atomic>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>

#include "balance.hpp"

namespace {

using fearless::JoinResult;
using fearless::Ref;
using fearless::Scope;

class Faults : public testing::Test {
protected:
    void SetUp() override {
        (void)*fearless::spawn([] { return 0; }).join();
        blocks_ = blocks_alive();
        threads_ = threads_alive();
    }
    void TearDown() override {
        EXPECT_TRUE(threads_are_back_to(threads_));
        EXPECT_EQ(blocks_alive(), blocks_) << "blocks of memory";
    }

private:
    std::size_t blocks_ = 0;
    std::size_t threads_ = 0;
};

TEST_F(Faults, APanicInThePanicHookIsReportedAndTheWorkersOwnComesBack) {
    const fearless::PanicHook former = fearless::set_panic_hook(
        [](const fearless::Thread&, const fearless::Panic&) { throw std::logic_error{"the hook's own"}; });
    testing::internal::CaptureStderr();
    std::string said;
    bool one = false;
    bool two = false;
    {
        auto first = fearless::spawn([]() -> int { throw std::runtime_error{"the worker's"}; });
        const JoinResult<int> result = std::move(first).join();
        one = !result.has_value();
        if (one) said = result.error().what();
        auto second = fearless::spawn([]() -> int { throw 42; });
        two = !std::move(second).join().has_value();
    }
    const std::string line = testing::internal::GetCapturedStderr();
    fearless::set_panic_hook(former);
    EXPECT_TRUE(one && two);
    EXPECT_EQ(said, "the worker's");
    EXPECT_EQ(line, "fearless: the panic hook panicked itself\nfearless: the panic hook panicked itself\n");
}

struct NoException {
    int code;
};

TEST_F(Faults, WhatIsThrownNeedBeNoException) {
    const QuietPanics quiet;
    const JoinResult<void> number = fearless::spawn([] { throw 42; }).join();
    ASSERT_FALSE(number.has_value());
    EXPECT_THROW(number.error().rethrow(), int);
    EXPECT_STREQ(number.error().what(), "an object that is no std::exception was thrown");

    const JoinResult<void> object = fearless::spawn([] { throw NoException{7}; }).join();
    ASSERT_FALSE(object.has_value());
    try {
        object.error().rethrow();
    } catch (const NoException& thrown) {
        EXPECT_EQ(thrown.code, 7);
    }
    EXPECT_THROW(fearless::scope([](Scope& s) { s.spawn([] { throw NoException{8}; }); }), NoException);
}

TEST_F(Faults, ABodyThatThrowsWhileWorkersRunWaitsForThem) {
    const QuietPanics quiet;
    struct Tally {
        std::atomic<int> ended{0};
    };
    static Tally tally;
    tally.ended = 0;
    std::string said;
    try {
        fearless::scope([](Scope& s) {
            auto [open, gate] = fearless::channel<int>();
            s.spawn(
                [](fearless::Receiver<int> opened) {
                    (void)opened.recv(); // ends when the body's sender dies: by the body's exception
                    tally.ended.fetch_add(1);
                },
                std::move(gate));
            for (int i = 0; i < 20; ++i)
                s.spawn([] {
                    tally.ended.fetch_add(1);
                    throw std::runtime_error{"a worker's"};
                });
            throw std::logic_error{"the body's"};
        });
    } catch (const std::exception& error) {
        said = error.what();
    }
    EXPECT_EQ(tally.ended.load(), 21) << "all had ended when scope() threw";
    EXPECT_EQ(said, "the body's") << "and not a worker's";
}

} // namespace
