// SPDX-License-Identifier: MIT
// Chapter: a worked example. Four contents, four scoped workers, one map behind a Mutex, no Arc.
#include <gtest/gtest.h>

#include <sstream>

#include "worked_example/hash_contents.hpp"

namespace {

using worked_example::File;
using worked_example::fnv1a;
using worked_example::hash_contents;
using worked_example::Hashes;

const std::vector<File> four_files{
    {"notes.md", "# TODO\n- ship it\n"},
    {"config.toml", "[server]\nport = 8080\n"},
    {"index.html", "<!doctype html><h1>hi</h1>"},
    {"data.csv", "id,name\n1,alice\n2,bob\n"},
};

TEST(WorkedExample, TheHashIsFnv1a) {
    static_assert(fnv1a("") == 0xcbf29ce484222325U);
    static_assert(fnv1a("a") == 0xaf63dc4c8601ec8cU); // from the published test vectors
    static_assert(fnv1a("foobar") == 0x85944171f73967e8U);
}

TEST(WorkedExample, FourContentsAreHashedSideBySide) {
    EXPECT_EQ(hash_contents(four_files), (Hashes{
                                             {"config.toml", 0x5f4a2791ebf9f924U},
                                             {"data.csv", 0xa976785c72644ad1U},
                                             {"index.html", 0x3df08d3c2aac493fU},
                                             {"notes.md", 0x5e8adba7f295886aU},
                                         }));
}

TEST(WorkedExample, TheTableIsPrintedSortedAndAligned) {
    std::ostringstream out;
    worked_example::print(out, hash_contents(four_files));
    EXPECT_EQ(out.str(), "config.toml 5f4a2791ebf9f924\n"
                         "data.csv    a976785c72644ad1\n"
                         "index.html  3df08d3c2aac493f\n"
                         "notes.md    5e8adba7f295886a\n");
}

TEST(WorkedExample, NoFilesGiveAnEmptyTable) { EXPECT_TRUE(hash_contents({}).empty()); }

} // namespace
