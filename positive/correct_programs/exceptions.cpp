// SPDX-License-Identifier: MIT
// Correct programs: borrows, handles and locks around exceptions.
// A borrow check that reports one of these reports falsely.
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using fearless::borrow;
using fearless::borrow_mut;
using fearless::Mutex;
using fearless::PoisonError;
using fearless::Ref;
using fearless::RefMut;
using fearless::Scope;
using fearless::scope;
using Numbers = std::vector<int>;

void quiet(const fearless::Thread&, const fearless::Panic&) {}

class Exceptions : public testing::Test {
    fearless::PanicHook former_ = fearless::set_panic_hook(&quiet);

public:
    ~Exceptions() override { fearless::set_panic_hook(former_); }
};

TEST_F(Exceptions, TheBodyThrowsAfterItHandedItsBorrowOver) {
    Numbers numbers{1};
    EXPECT_THROW(scope(
                     [](Scope& s, RefMut<Numbers> all) {
                         s.spawn([](RefMut<Numbers> mine) { mine->push_back(2); }, std::move(all));
                         throw std::runtime_error{"after"};
                     },
                     borrow_mut(numbers)),
                 std::runtime_error);
    EXPECT_EQ(numbers, (Numbers{1, 2}));
}

TEST_F(Exceptions, ThePanicOfAJoinedWorkerStaysInTheScope) {
    Numbers numbers{1};
    const std::string what = scope(
        [](Scope& s, RefMut<Numbers> all) {
            auto worker = s.spawn(
                [](RefMut<Numbers> mine) {
                    mine->push_back(2);
                    throw std::runtime_error{"in the worker"};
                },
                std::move(all));
            auto result = std::move(worker).join();
            return std::string{result ? "" : result.error().what()};
        },
        borrow_mut(numbers));
    EXPECT_EQ(what, "in the worker");
    EXPECT_EQ(numbers, (Numbers{1, 2}));
}

TEST_F(Exceptions, ABorrowIsUsedInTryAndInCatch) {
    const Numbers numbers{1};
    const std::size_t size = scope(
        [](Scope&, Ref<Numbers> all) -> std::size_t {
            try {
                return static_cast<std::size_t>(all->at(5));
            } catch (const std::out_of_range&) {
                return all->size();
            }
        },
        borrow(numbers));
    EXPECT_EQ(size, 1U);
}

TEST_F(Exceptions, AnExclusiveBorrowIsHandedOverInCatchOnly) {
    Numbers numbers{1};
    scope(
        [](Scope& s, RefMut<Numbers> all) {
            try {
                all->at(5) = 0;
            } catch (const std::out_of_range&) {
                s.spawn([](RefMut<Numbers> mine) { mine->push_back(9); }, std::move(all));
            }
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{1, 9}));
}

TEST_F(Exceptions, AHandleIsJoinedInTry) {
    EXPECT_EQ(scope([](Scope& s) -> int {
                  auto worker = s.spawn([]() -> int { throw 7; });
                  try {
                      return *std::move(worker).join();
                  } catch (int thrown) {
                      return thrown;
                  }
              }),
              7);
}

TEST_F(Exceptions, AWorkerPoisonsALentMutexAndTheNextRepairsIt) {
    const Mutex<int> count{0};
    const int seen = scope(
        [](Scope& s, Ref<Mutex<int>> lent) {
            auto worker = s.spawn(
                [](Ref<Mutex<int>> mine) {
                    auto guard = mine->lock();
                    *guard = 1;
                    throw std::runtime_error{"half-done"};
                },
                lent);
            const bool failed = !std::move(worker).join();
            try {
                auto guard = lent->lock();
                return *guard;
            } catch (const PoisonError&) {
                auto guard = lent->lock_ignoring_poison();
                *guard = failed ? 42 : 0;
                lent->clear_poison();
            }
            auto guard = lent->lock();
            return *guard;
        },
        borrow(count));
    EXPECT_EQ(seen, 42);
}

TEST_F(Exceptions, AnInnerScopeFailsAndTheOuterGoesOn) {
    Numbers numbers{1};
    scope(
        [](Scope&, RefMut<Numbers> all) {
            try {
                scope(
                    [](Scope& s, RefMut<Numbers> again) {
                        s.spawn(
                            [](RefMut<Numbers> mine) {
                                mine->push_back(2);
                                throw std::runtime_error{"inner"};
                            },
                            std::move(again));
                    },
                    borrow_mut(all));
            } catch (const std::runtime_error&) {
                all->push_back(3);
            }
        },
        borrow_mut(numbers));
    EXPECT_EQ(numbers, (Numbers{1, 2, 3}));
}

} // namespace
