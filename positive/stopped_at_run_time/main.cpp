// SPDX-License-Identifier: MIT
// A death test starts its own process from the beginning ("threadsafe"): a process with threads may not simply fork.
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
