// SPDX-License-Identifier: MIT
// Correct programs: arcs and channel ends beside borrows.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

using fearless::Arc;
using fearless::borrow;
using fearless::borrow_mut;
using fearless::channel;
using fearless::iter;
using fearless::Mutex;
using fearless::Receiver;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;
using fearless::Sender;
using fearless::spawn;
using Numbers = std::vector<int>;

TEST(ArcsAndChannels, ASenderIsClonedInALoopAndDroppedAtTheEnd) {
    const int sum = scope([](Scope& s) {
        auto [sender, receiver] = channel<int>();
        for (int i = 1; i <= 3; ++i) s.spawn([i](Sender<int> out) { out.send(i); }, sender);
        {
            Sender<int> dropped = std::move(sender);
        }
        int total = 0;
        while (auto number = receiver.recv()) total += *number;
        return total;
    });
    EXPECT_EQ(sum, 6);
}

TEST(ArcsAndChannels, BorrowsTravelThroughAChannelInsideTheScope) {
    const Numbers numbers{1, 2, 3};
    EXPECT_EQ(scope(
                  [](Scope& s, Ref<Numbers> all) {
                      auto [sender, receiver] = channel<Ref<int>>();
                      auto worker = s.spawn(
                          [](Receiver<Ref<int>> in) {
                              int total = 0;
                              while (auto number = in.recv()) total += **number;
                              return total;
                          },
                          std::move(receiver));
                      s.spawn(
                          [](Sender<Ref<int>> out, Ref<Numbers> of) {
                              for (auto each : iter(of)) out.send(each);
                          },
                          std::move(sender), all);
                      return *std::move(worker).join();
                  },
                  borrow(numbers)),
              6);
}

TEST(ArcsAndChannels, ExclusiveBorrowsGoRoundInACircle) {
    int number = 0;
    scope(
        [](Scope& s, RefMut<int> lent) {
            auto [to, at_worker] = channel<RefMut<int>>();
            auto [back, at_home] = channel<RefMut<int>>();
            s.spawn(
                [](Receiver<RefMut<int>> in, Sender<RefMut<int>> out) {
                    while (auto mine = in.recv()) {
                        **mine += 1;
                        out.send(*std::move(mine));
                    }
                },
                std::move(at_worker), std::move(back));
            for (int round = 0; round < 3; ++round) {
                to.send(std::move(lent));
                auto returned = at_home.recv();
                ASSERT_TRUE(returned);
                lent = *std::move(returned);
            }
            *lent *= 10;
            {
                Sender<RefMut<int>> dropped = std::move(to);
            }
        },
        borrow_mut(number));
    EXPECT_EQ(number, 30);
}

TEST(ArcsAndChannels, AnArcIsLentAndCopiedInside) {
    Arc<Numbers> shared{Numbers{1, 2, 3}};
    EXPECT_EQ(scope(
                  [](Scope& s, Ref<Arc<Numbers>> lent) {
                      Arc<Numbers> mine = *lent;
                      auto worker = s.spawn([](Arc<Numbers> own) { return own->size(); }, std::move(mine));
                      return *std::move(worker).join() + (*lent)->size();
                  },
                  borrow(shared)),
              6U);
    EXPECT_EQ(shared.strong_count(), 1U);
}

TEST(ArcsAndChannels, WhatAnArcOwnsIsLent) {
    const Arc<Numbers> shared{Numbers{1, 2, 3}};
    EXPECT_EQ(scope([](Scope&, Ref<Numbers> all) { return all->size(); }, borrow(*shared)), 3U);
}

TEST(ArcsAndChannels, AnArcOfAMutexOutlivesTheScope) {
    const auto log = fearless::make_arc<Mutex<Numbers>>();
    auto late = spawn([](Arc<Mutex<Numbers>> mine) { mine->lock()->push_back(1); }, log);
    scope(
        [](Scope& s, Ref<Arc<Mutex<Numbers>>> lent) {
            s.spawn([](Ref<Arc<Mutex<Numbers>>> mine) { (*mine)->lock()->push_back(2); }, lent);
        },
        borrow(log));
    ASSERT_TRUE(std::move(late).join());
    EXPECT_EQ(log->lock()->size(), 2U);
}

TEST(ArcsAndChannels, AnArcIsMovedAndGivenANewValue) {
    Arc<int> shared{1};
    for (int round = 0; round < 2; ++round) {
        auto worker = spawn([](Arc<int> mine) { return *mine + 1; }, std::move(shared));
        shared = Arc<int>{*std::move(worker).join()};
    }
    EXPECT_EQ(*shared, 3);
}

TEST(ArcsAndChannels, AMutexAroundAReceiverIsSharedByAPool) {
    auto [sender, receiver] = channel<int>();
    for (int job = 1; job <= 4; ++job) sender.send(job);
    {
        Sender<int> dropped = std::move(sender);
    }
    const Mutex<Receiver<int>> jobs{std::move(receiver)};
    const Mutex<int> sum{0};
    scope(
        [](Scope& s, Ref<Mutex<Receiver<int>>> queue, Ref<Mutex<int>> total) {
            for (int worker = 0; worker < 2; ++worker)
                s.spawn(
                    [](Ref<Mutex<Receiver<int>>> in, Ref<Mutex<int>> out) {
                        const auto next = [](Receiver<int>& each) { return each.recv(); };
                        while (const auto job = in->with(next)) out->with([&job](int& all) { all += *job; });
                    },
                    queue, total);
        },
        borrow(jobs), borrow(sum));
    EXPECT_EQ(*sum.lock().operator->(), 10);
}

} // namespace
