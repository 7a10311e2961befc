// SPDX-License-Identifier: MIT
// What stands behind a borrow: the loan that a scope is asked for, the lease that it hands out, and the one place that
// makes a Ref or a RefMut.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/panic.hpp>

#include <atomic>
#include <cstddef>
#include <functional>
#include <span>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace fearless {

template <class T>
class Ref;
template <class T>
class RefMut;

namespace detail {

// Counts the borrows of one scope that are alive. The scope looks at the count when it ends and all workers have: a
// borrow that is left would outlive what it borrows, and ends the program before it can. Moving is free of atomics.
class Lease {
public:
    explicit Lease(std::atomic<std::size_t>& alive) noexcept : alive_{&alive} { count(); }
    Lease(const Lease& other) noexcept : alive_{other.alive_} { count(); }
    Lease(Lease&& other) noexcept : alive_{std::exchange(other.alive_, nullptr)} {}
    Lease& operator=(Lease other) noexcept {
        std::swap(alive_, other.alive_);
        return *this;
    }
    ~Lease() {
        if (alive_) alive_->fetch_sub(1, std::memory_order_release);
    }

    // Ends the program if this lease was moved on.
    void check() const noexcept {
        if (!alive_) die("E0382: a borrow is used after it was handed over");
    }

private:
    void count() noexcept {
        if (alive_) alive_->fetch_add(1, std::memory_order_relaxed);
    }
    std::atomic<std::size_t>* alive_;
};

inline std::size_t checked(std::size_t index, std::size_t size) {
    if (index >= size) throw std::out_of_range{"fearless: an index is past the end of a borrow"};
    return index;
}

// Makes and opens borrows; nobody else can.
struct Lender {
    template <class Borrow, class Object>
    static Borrow make(Object object, Lease lease) {
        return Borrow{object, std::move(lease)};
    }
    // What a borrow points to: a pointer, or a span for T[]. Ends the program if it was handed over.
    template <class Borrow>
    static auto target(const Borrow& borrow) noexcept {
        return borrow.target();
    }
    template <class Borrow>
    static Lease lease(Borrow&& borrow) noexcept {
        return std::forward<Borrow>(borrow).lease_;
    }
};

// Elements that stand one behind the other, each an object of its own: std::vector<bool> has none.
template <class R>
concept Contiguous = requires(R& range) { std::span(range); };

// A stretch of memory that is lent.
struct Extent {
    const void* begin;
    const void* end;
    bool exclusive;

    friend bool overlap(const Extent& a, const Extent& b) noexcept {
        const std::less<const void*> before;
        return before(a.begin, b.end) && before(b.begin, a.end);
    }
};

// What a scope is asked to lend: `const X` shared, X exclusive; `X[]` is a span of elements. Neither copied nor moved:
// it lives in the call of scope() only.
template <class X>
class Loan {
public:
    using Bare = std::remove_const_t<X>;
    static constexpr bool exclusive = !std::is_const_v<std::remove_extent_t<X>>;
    using Borrow = std::conditional_t<exclusive, RefMut<Bare>, Ref<Bare>>;
    using Target = std::conditional_t<std::is_unbounded_array_v<X>, std::span<std::remove_extent_t<X>>,
                                      std::conditional_t<exclusive, X, Shared<Bare>>*>;

    explicit Loan(Target target) noexcept : target_{target} {}
    Loan(const Loan&) FEARLESS_DELETE("a loan lives in the call of scope() only [E0597]");
    Loan& operator=(const Loan&) = delete;

    Borrow lend(std::atomic<std::size_t>& alive) const { return Lender::make<Borrow>(target_, Lease{alive}); }

    // The object itself, and the elements it owns if they stand elsewhere.
    Extent object() const noexcept {
        if constexpr (std::is_unbounded_array_v<X>) return elements();
        else return {target_, target_ + 1, exclusive};
    }
    Extent elements() const noexcept {
        if constexpr (std::is_unbounded_array_v<X>) return {target_.data(), target_.data() + target_.size(), exclusive};
        else if constexpr (Contiguous<X>) {
            const std::span all(*target_);
            return {all.data(), all.data() + all.size(), exclusive};
        } else return {nullptr, nullptr, exclusive};
    }

private:
    Target target_;
};

template <class>
inline constexpr bool is_loan = false;
template <class X>
inline constexpr bool is_loan<Loan<X>> = true;

// Whether two loans lend the same memory, and one of them exclusively.
template <class A, class B>
bool conflict(const Loan<A>& a, const Loan<B>& b) noexcept {
    if (!Loan<A>::exclusive && !Loan<B>::exclusive) return false;
    return overlap(a.object(), b.object()) || overlap(a.object(), b.elements()) || overlap(a.elements(), b.object()) ||
           overlap(a.elements(), b.elements());
}

inline bool any_conflict() noexcept { return false; }
template <class First, class... Others>
bool any_conflict(const First& first, const Others&... others) noexcept {
    return (conflict(first, others) || ...) || any_conflict(others...);
}

} // namespace detail
} // namespace fearless
