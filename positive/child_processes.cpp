// SPDX-License-Identifier: MIT
// Chapter: what only a whole process shows. A joined worker always prints, a detached one may never; and how plain C++
// ends a program where fearless returns a value.
// Pitfalls: unjoined, panic-expectations
#include <gtest/gtest.h>

#include <csignal>

#include "child_process.hpp"

namespace {

TEST(ChildProcesses, AJoinedWorkerAlwaysPrints) {
    const Ending child = run_child("joined_worker_prints");
    EXPECT_EQ(child.exit_code, 0);
    EXPECT_EQ(child.out, "the worker prints\nthe parent goes on\n");
    EXPECT_EQ(child.err, "");
}

TEST(ChildProcesses, ADroppedHandleJoinsSoItsWorkerPrints) {
    const Ending child = run_child("dropped_handle_prints");
    EXPECT_EQ(child.exit_code, 0);
    EXPECT_EQ(child.out, "the worker prints\n");
    EXPECT_EQ(child.err, "");
}

TEST(ChildProcesses, ADetachedWorkerMayNeverPrint) {
    const Ending child = run_child("detached_worker_never_prints");
    EXPECT_EQ(child.exit_code, 0);
    EXPECT_EQ(child.out, "the parent ends\n");
    EXPECT_EQ(child.err, "");
}

TEST(ChildProcesses, APanicIsOneLineAndTheProcessEndsWell) {
    const Ending child = run_child("panic_is_reported");
    EXPECT_EQ(child.exit_code, 0);
    EXPECT_EQ(child.out, "join() says: no such file\nthe parent goes on\n");
    EXPECT_EQ(child.err, "thread 'reader' panicked: no such file\n");
}

// The same mistakes with std::thread: nothing but std::terminate.
TEST(ChildProcesses, AnUnjoinedStdThreadTerminatesTheProgram) {
    const Ending child = run_child("plain_unjoined_thread_terminates");
    EXPECT_EQ(child.signal, SIGABRT);
    EXPECT_EQ(child.out, "");
}

TEST(ChildProcesses, AnExceptionThatLeavesAStdThreadTerminatesTheProgram) {
    const Ending child = run_child("plain_exception_terminates");
    EXPECT_EQ(child.signal, SIGABRT);
    EXPECT_EQ(child.out, "");
}

TEST(ChildProcesses, AThreadThatJoinsItselfEndsWithAMessage) {
    const Ending child = run_child("thread_joins_itself");
    EXPECT_EQ(child.signal, SIGABRT);
    EXPECT_NE(child.err.find("fearless: a thread joins itself"), std::string::npos) << child.err;
}

} // namespace
