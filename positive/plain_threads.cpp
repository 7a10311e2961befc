// SPDX-License-Identifier: MIT
// What plain std::thread and std::future do at run time with the mistakes that nobody sees before:
// the same, defined outcome each time. The cases in negative/ that no tool reports name this file.
// Pitfalls: worker-arguments, lock-not-held, lock-copied, lost-wakeup, double-checked-lock, volatile-not-atomic
// Pitfalls: async-result-dropped, shared-ptr-assigned, unjoined, panic-expectations, handle-misuse
// Pitfalls: thread-outlives-its-object
#include <gtest/gtest.h>

#include <future>
#include <memory>
#include <string>
#include <system_error>
#include <thread>

namespace {

TEST(PlainThreads, JoiningTwiceThrows) {
    std::thread worker([] {});
    worker.join();
    EXPECT_THROW(worker.join(), std::system_error);
}

#ifndef _LIBCPP_VERSION // the standard only recommends that it throws, and libc++ crashes instead
TEST(PlainThreads, AskingAFutureTwiceThrows) {
    auto future = std::async(std::launch::async, [] { return 21; });
    EXPECT_EQ(future.get(), 21);
    EXPECT_THROW((void)future.get(), std::future_error);
}
#endif

TEST(PlainThreads, SettingAPromiseTwiceThrows) {
    std::promise<int> promise;
    std::thread worker([&promise] { promise.set_value(1); });
    worker.join();
    EXPECT_THROW(promise.set_value(2), std::future_error);
}

TEST(PlainThreads, CallingAPackagedTaskTwiceThrows) {
    std::packaged_task<int()> task([] { return 1; });
    task();
    EXPECT_THROW(task(), std::future_error);
}

TEST(PlainThreads, AConstReferenceNamesACopy) {
    const int number = 1;
    const int* seen = nullptr;
    std::thread worker([&seen](const int& copy) { seen = &copy; }, number);
    worker.join();
    EXPECT_NE(seen, &number);
}

TEST(PlainThreadsDeathTest, DestroyingAJoinableThreadEndsTheProgram) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEATH({ const std::thread worker([] {}); }, "");
}

TEST(PlainThreadsDeathTest, AssigningToAJoinableThreadEndsTheProgram) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEATH(
        {
            std::thread worker([] {});
            worker = std::thread([] {});
            worker.join();
        },
        "");
}

TEST(PlainThreadsDeathTest, AThreadThatDropsTheLastOwnerOfItselfEndsTheProgram) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEATH(
        {
            struct Session {
                ~Session() { worker.join(); }
                std::thread worker;
            };
            std::promise<void> dropped;
            std::promise<void> never;
            auto session = std::make_shared<Session>();
            session->worker = std::thread([self = session, gate = dropped.get_future()]() mutable {
                gate.wait();
                self = nullptr;
            });
            session = nullptr;
            dropped.set_value();
            never.get_future().wait();
        },
        "Resource deadlock avoided");
}

TEST(PlainThreadsDeathTest, AnExceptionThatLeavesAWorkerEndsTheProgram) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEATH(
        {
            std::thread worker([] { (void)std::stoi("no number"); });
            worker.join();
        },
        "");
}

} // namespace
