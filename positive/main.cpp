// SPDX-License-Identifier: MIT
// The one main of the chapters. A death test starts its own process from the beginning ("threadsafe"), because a
// process that has threads may not simply fork.
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
