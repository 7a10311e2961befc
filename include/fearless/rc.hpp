// SPDX-License-Identifier: MIT
// Rc: shared ownership on one thread, counted without atomics; the compiler keeps it there.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/panic.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace fearless {

// One of several owners, all on one thread, of a T that lives until the last is gone. Gives `const T&`, as Arc does.
//
// Not Send and not Sync: its count is not atomic (E0277). Copying makes one more owner (Rust: Rc::clone). Using a
// moved-from Rc is an error under Clang's -Wconsumed (E0382), and ends the program with a message elsewhere.
//
//     Rc<std::string> name{std::string{"shared"}};
//     Rc<std::string> again = name;
//     assert(name.strong_count() == 2);
//
// Rust: std::rc::Rc, https://doc.rust-lang.org/std/rc/struct.Rc.html
template <class T>
class FEARLESS_CONSUMABLE(unknown) Rc {
public:
    // Owns `value`.
    FEARLESS_RETURN_TYPESTATE(unknown) explicit Rc(T value) : block_{new Block{std::move(value), 1}} {}
    FEARLESS_RETURN_TYPESTATE(unknown) Rc(const Rc& other) noexcept : block_{other.block_} {
        if (block_) ++block_->owners;
    }
    FEARLESS_RETURN_TYPESTATE(unknown) Rc(Rc&& other) noexcept : block_{std::exchange(other.block_, nullptr)} {}
    FEARLESS_SET_TYPESTATE(unknown) Rc& operator=(Rc other) noexcept {
        std::swap(block_, other.block_);
        return *this;
    }
    ~Rc() {
        if (block_ && --block_->owners == 0) delete block_;
    }

    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const T& operator*() const noexcept FEARLESS_LIFETIMEBOUND { return block().value; }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    const T* operator->() const noexcept FEARLESS_LIFETIMEBOUND { return &block().value; }

    // The value, to change, if this is the only owner; else null. Rust: Rc::get_mut
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T* get_mut() & noexcept FEARLESS_LIFETIMEBOUND { return block().owners == 1 ? &block_->value : nullptr; }
    // How many Rcs own the value. Rust: Rc::strong_count
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    std::size_t strong_count() const noexcept { return block().owners; }

private:
    struct Block {
        T value;
        std::size_t owners;
    };
    Block& block() const noexcept {
        if (!block_) detail::die("E0382: an Rc is used after it was moved");
        return *block_;
    }

    Block* block_;
};

namespace detail {

template <class T>
struct Rule<Rc<T>> { // Rust: impl<T> !Send for Rc<T>, impl<T> !Sync for Rc<T>
    template <Claim C, class... Seen>
    static consteval Why holds() {
        if constexpr (C == Claim::owned) return judge<C, T, Seen...>();
        else return Why::thread_bound;
    }
};

} // namespace detail
} // namespace fearless
