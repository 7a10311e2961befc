// SPDX-License-Identifier: MIT
// Chapter: move. What goes into a worker belongs to it; moving hands over ownership and copies no element.
// Pitfalls: use-after-move, borrow-without-move, one-shot-callable, reference-escapes
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <memory>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

// An address as a number: it may be compared anywhere and followed nowhere.
template <class T>
std::uintptr_t address(const T* object) {
    return reinterpret_cast<std::uintptr_t>(object);
}

TEST(Move, AMovedVectorKeepsItsAllocation) {
    std::vector<int> data(1000, 1);
    const std::uintptr_t before = address(data.data());
    auto worker = fearless::spawn(
        [](std::vector<int> owned) {
            return std::pair{address(owned.data()), std::accumulate(owned.begin(), owned.end(), 0)};
        },
        std::move(data));
    const auto [inside, sum] = *std::move(worker).join();
    EXPECT_EQ(inside, before) << "zero copy";
    EXPECT_EQ(sum, 1000);
}

TEST(Move, AndKeepsItOnTheWayBack) {
    std::vector<int> data{1, 2, 3};
    const std::uintptr_t before = address(data.data());
    auto worker = fearless::spawn(
        [](std::vector<int> owned) {
            owned[0] = 42;
            return owned;
        },
        std::move(data));
    data = *std::move(worker).join(); // the variable has a value again
    EXPECT_EQ(address(data.data()), before);
    EXPECT_EQ(data, (std::vector{42, 2, 3}));
}

TEST(Move, ACopyLeavesTheParentItsOwn) {
    std::vector<int> data{1, 2, 3};
    auto worker = fearless::spawn(
        [](std::vector<int> owned) {
            owned.push_back(4);
            return owned.size();
        },
        data);
    data.push_back(99); // at the same time: these are two vectors
    EXPECT_EQ(*std::move(worker).join(), 4U);
    EXPECT_EQ(data, (std::vector{1, 2, 3, 99}));
}

TEST(Move, MoveOnlyValuesCross) {
    auto worker = fearless::spawn([](std::unique_ptr<std::string> text) { return *text + "!"; },
                                  std::make_unique<std::string>("moved"));
    EXPECT_EQ(*std::move(worker).join(), "moved!");
}

TEST(Move, ACaptureByCopyCrosses) {
    int base = 40;
    double factor = 0.5;
    auto worker = fearless::spawn([base, factor] { return base * factor; });
    EXPECT_EQ(*std::move(worker).join(), 20.0);
}

// Clang sees that the closure owns its vector; GCC sees it with the number of captures beside it.
TEST(Move, AMovedCaptureCrosses) {
    std::vector<int> data{1, 2, 3};
    auto worker = fearless::spawn(
        fearless::captures<1>([data = std::move(data)] { return std::accumulate(data.begin(), data.end(), 0); }));
    EXPECT_EQ(*std::move(worker).join(), 6);
#if defined(__clang__)
    std::vector<int> more{4, 5, 6};
    auto another = fearless::spawn([more = std::move(more)] { return std::accumulate(more.begin(), more.end(), 0); });
    EXPECT_EQ(*std::move(another).join(), 15);
#endif
}

TEST(Move, AMutableClosureOwnsWhatItChanges) {
    int count = 1;
    auto worker = fearless::spawn([count]() mutable { return ++count; });
    EXPECT_EQ(*std::move(worker).join(), 2);
    EXPECT_EQ(count, 1);
}

TEST(Move, NestedContainersCrossWhole) {
    std::map<std::string, std::vector<std::unique_ptr<int>>> table;
    table["a"].push_back(std::make_unique<int>(1));
    table["a"].push_back(std::make_unique<int>(2));
    auto worker = fearless::spawn(
        [](std::map<std::string, std::vector<std::unique_ptr<int>>> owned) {
            return *owned.at("a")[0] + *owned.at("a")[1];
        },
        std::move(table));
    EXPECT_EQ(*std::move(worker).join(), 3);
}

TEST(Move, AnObjectOfOnesOwnCrossesWithItsMembers) {
    struct Order {
        std::string customer;
        std::vector<int> items;
    };
    auto worker = fearless::spawn(
        [](Order order) {
            order.items.push_back(3);
            return order;
        },
        Order{"Ferris", {1, 2}});
    const Order back = *std::move(worker).join();
    EXPECT_EQ(back.customer, "Ferris");
    EXPECT_EQ(back.items, (std::vector{1, 2, 3}));
}

// A chain of owners: each worker gets what the one before it returned.
TEST(Move, OwnershipPassesFromWorkerToWorker) {
    auto first = fearless::spawn([] { return std::vector{3, 1, 2}; });
    auto second = fearless::spawn(
        [](std::vector<int> owned) {
            owned.push_back(0);
            return owned;
        },
        *std::move(first).join());
    EXPECT_EQ(*std::move(second).join(), (std::vector{3, 1, 2, 0}));
}

// What lives as long as the program may be borrowed for ever.
TEST(Move, AStaticMayBeBorrowed) {
    static const std::vector<int> table{1, 2, 3};
    auto worker = fearless::spawn([](fearless::StaticRef<std::vector<int>> t) { return t->size() + (*t).size(); },
                                  fearless::StaticRef{table});
    EXPECT_EQ(*std::move(worker).join(), 6U);
}

} // namespace
