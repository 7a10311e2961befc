// SPDX-License-Identifier: MIT
// Chapter: channels. Do not share memory to talk; send the values themselves, and their ownership with them.
// Pitfalls: channel-non-send, endpoint-misuse, lock-holds-short-ref, use-after-move
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

using fearless::Receiver;
using fearless::Sender;

TEST(Channels, AValueArrives) {
    auto [sender, receiver] = fearless::channel<int>();
    auto worker = fearless::spawn([](Sender<int> out) { return out.send(42); }, std::move(sender));
    EXPECT_EQ(receiver.recv(), 42);
    EXPECT_TRUE(*std::move(worker).join());
}

TEST(Channels, ValuesArriveInTheOrderOfTheirSender) {
    auto [sender, receiver] = fearless::channel<int>();
    auto worker = fearless::spawn(
        [](Sender<int> out) {
            for (int i = 0; i < 1000; ++i) out.send(i);
        },
        std::move(sender));
    for (int i = 0; i < 1000; ++i) EXPECT_EQ(receiver.recv(), i);
    EXPECT_EQ(receiver.recv(), std::nullopt);
    EXPECT_TRUE(std::move(worker).join().has_value());
}

TEST(Channels, ManySendersOneReceiver) {
    auto [sender, receiver] = fearless::channel<int>();
    std::vector<fearless::JoinHandle<void>> workers;
    for (int i = 0; i < 8; ++i)
        workers.push_back(fearless::spawn(
            [i](Sender<int> out) {
                for (int k = 0; k < 100; ++k) out.send(i * 100 + k);
            },
            sender));
    {
        const Sender<int> last = std::move(sender);
    } // else recv() would wait for ever
    std::vector<int> received;
    while (const std::optional<int> value = receiver.recv()) received.push_back(*value);
    std::sort(received.begin(), received.end());
    std::vector<int> expected(800);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(received, expected);
    for (auto& worker : workers) EXPECT_TRUE(std::move(worker).join().has_value());
}

TEST(Channels, WithoutSenderRecvEndsAfterTheLastValue) {
    auto [sender, receiver] = fearless::channel<int>();
    EXPECT_TRUE(sender.send(1));
    EXPECT_TRUE(sender.send(2));
    {
        const Sender<int> gone = std::move(sender);
    }
    EXPECT_EQ(receiver.recv(), 1);
    EXPECT_EQ(receiver.try_recv(), 2);
    EXPECT_EQ(receiver.try_recv(), std::nullopt);
    EXPECT_EQ(receiver.recv(), std::nullopt);
    EXPECT_EQ(receiver.recv(), std::nullopt);
}

TEST(Channels, AWaitingReceiverWakesUpWhenTheLastSenderDies) {
    auto [sender, receiver] = fearless::channel<int>();
    auto worker = fearless::spawn([](Receiver<int> in) { return in.recv(); }, std::move(receiver));
    {
        const Sender<int> gone = std::move(sender);
    }
    EXPECT_EQ(*std::move(worker).join(), std::nullopt);
}

TEST(Channels, WithoutReceiverSendSaysSo) {
    auto [sender, receiver] = fearless::channel<std::shared_ptr<const std::atomic<int>>>();
    const auto value = std::make_shared<const std::atomic<int>>(1);
    EXPECT_TRUE(sender.send(value));
    EXPECT_EQ(value.use_count(), 2);
    {
        const auto gone = std::move(receiver);
    }
    EXPECT_EQ(value.use_count(), 1) << "what nobody read is destroyed with the receiver";
    EXPECT_FALSE(sender.send(value));
    EXPECT_EQ(value.use_count(), 1) << "and what nobody will read, at once";
}

// Where a vector keeps its elements, as a number that can be compared on any thread.
std::uintptr_t address(const std::vector<int>& numbers) { return reinterpret_cast<std::uintptr_t>(numbers.data()); }

TEST(Channels, OwnershipGoesWithTheValue) {
    auto [sender, receiver] = fearless::channel<std::vector<int>>();
    std::vector<int> data(100, 1);
    const std::uintptr_t before = address(data);
    EXPECT_TRUE(sender.send(std::move(data)));
    auto worker = fearless::spawn(
        [](Receiver<std::vector<int>> in) {
            const std::vector<int> owned = in.recv().value();
            return address(owned);
        },
        std::move(receiver));
    EXPECT_EQ(*std::move(worker).join(), before) << "zero copy";
}

TEST(Channels, MoveOnlyValuesCross) {
    auto [sender, receiver] = fearless::channel<std::unique_ptr<std::string>>();
    EXPECT_TRUE(sender.send(std::make_unique<std::string>("moved")));
    EXPECT_EQ(*receiver.recv().value(), "moved");
}

TEST(Channels, ASenderMayBeSharedByReference) {
    static_assert(fearless::Sync<Sender<int>>);
    static_assert(!fearless::Sync<Receiver<int>>);
    auto [sender, receiver] = fearless::channel<int>();
    const fearless::Arc<Sender<int>> shared{std::move(sender)};
    auto worker = fearless::spawn([](fearless::Arc<Sender<int>> out) { return out->send(1); }, shared);
    EXPECT_TRUE(shared->send(1));
    EXPECT_TRUE(*std::move(worker).join());
    EXPECT_EQ(receiver.recv().value() + receiver.recv().value(), 2);
}

TEST(Channels, AnAssignedSenderLeavesItsFormerChannel) {
    auto [first, from_first] = fearless::channel<int>();
    auto [second, from_second] = fearless::channel<int>();
    first = second;
    EXPECT_EQ(from_first.recv(), std::nullopt);
    EXPECT_TRUE(first.send(1));
    EXPECT_EQ(from_second.recv(), 1);
}

// A pipeline: each stage owns its ends, and the end of the first closes them all, one after another.
TEST(Channels, APipelineClosesItselfFromItsFirstEnd) {
    auto [numbers, to_square] = fearless::channel<int>();
    auto [squares, to_print] = fearless::channel<int>();
    auto square = fearless::spawn(
        [](Receiver<int> in, Sender<int> out) {
            while (const auto n = in.recv()) out.send(*n * *n);
        },
        std::move(to_square), std::move(squares));
    auto print = fearless::spawn(
        [](Receiver<int> in) {
            std::string text;
            while (const auto n = in.recv()) text += std::to_string(*n) + " ";
            return text;
        },
        std::move(to_print));
    for (int i = 1; i <= 4; ++i) EXPECT_TRUE(numbers.send(i));
    {
        const Sender<int> closed = std::move(numbers);
    }
    EXPECT_EQ(*std::move(print).join(), "1 4 9 16 ");
    EXPECT_TRUE(std::move(square).join().has_value());
}

// Two channels make a conversation; a request carries the way back.
TEST(Channels, ARequestCarriesItsReplyTo) {
    struct Request {
        int question;
        Sender<int> reply_to;
    };
    auto [requests, inbox] = fearless::channel<Request>();
    auto server = fearless::spawn(
        [](Receiver<Request> in) {
            while (auto request = in.recv()) request->reply_to.send(request->question * 2);
        },
        std::move(inbox));
    auto [reply_to, reply] = fearless::channel<int>();
    EXPECT_TRUE(requests.send({21, reply_to}));
    EXPECT_EQ(reply.recv(), 42);
    {
        const auto closed = std::move(requests);
    }
    EXPECT_TRUE(std::move(server).join().has_value());
}

TEST(ChannelsDeathTest, AnEndThatWasMovedFromIsNotUsed) {
    const auto take = [](auto& end) { const auto taken = std::move(end); }; // where the compiler does not see it
    auto [sender, receiver] = fearless::channel<int>();
    take(sender);
    take(receiver);
    EXPECT_DEATH((void)sender.send(1), "E0382: a Sender");
    EXPECT_DEATH((void)receiver.recv(), "E0382: a Receiver");
    EXPECT_DEATH((void)receiver.try_recv(), "E0382: a Receiver");
}

} // namespace
