// SPDX-License-Identifier: MIT
// Disjoint pieces of a borrowed range: halves, chunks and single elements, each as exclusive as the whole was.
#pragma once

#include <fearless/borrow.hpp>
#include <fearless/detail/loan.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace fearless {

namespace detail {

// What can be cut.
template <class R>
concept Sliceable = std::is_unbounded_array_v<R> || Contiguous<R>;

template <class R>
struct ElementOf {
    using type = typename decltype(std::span(std::declval<R&>()))::element_type;
};
template <class T>
struct ElementOf<T[]> {
    using type = T;
};
template <class R>
using Element = std::remove_const_t<typename ElementOf<R>::type>;

template <class R>
std::span<const Element<R>> elements_of(const Ref<R>& borrow) {
    if constexpr (std::is_unbounded_array_v<R>) return Lender::target(borrow);
    else return {*borrow};
}
template <class R>
std::span<Element<R>> elements_of(const RefMut<R>& borrow) {
    return {*Lender::target(borrow)};
}
template <class T>
std::span<T> elements_of(const RefMut<T[]>& borrow) {
    return Lender::target(borrow);
}

inline void check_split(std::size_t at, std::size_t size) {
    if (at > size) throw std::out_of_range{"fearless: split past the end of a borrow"};
}

template <class Slice, class Borrow>
std::pair<Slice, Slice> split(Borrow borrow, std::size_t at) {
    const auto all = elements_of(borrow);
    check_split(at, all.size());
    Lease lease = Lender::lease(std::move(borrow));
    Slice left = Lender::make<Slice>(all.first(at), lease);
    return {std::move(left), Lender::make<Slice>(all.subspan(at), std::move(lease))};
}

} // namespace detail

// The pieces of a borrowed range that have not been taken yet; each is handed out once. Move-only, crosses as its
// pieces do. Rust: std::slice::{Chunks, ChunksMut, Iter, IterMut}
template <class Piece>
class [[nodiscard("pieces that are dropped are never handed out; go through them")]] Pieces {
public:
    Pieces(Pieces&&) noexcept = default;
    Pieces& operator=(Pieces&&) noexcept = default;
    Pieces(const Pieces&) FEARLESS_DELETE("pieces are handed out once; move them [E0499]");
    Pieces& operator=(const Pieces&) FEARLESS_DELETE("pieces are handed out once; move them [E0499]");
    ~Pieces() = default;

    // The next piece, or nothing. Rust: Iterator::next
    std::optional<Piece> next() {
        if (rest_.empty()) return std::nullopt;
        return take();
    }
    // How many pieces are left.
    std::size_t size() const noexcept { return rest_.size() / step_ + (rest_.size() % step_ != 0); }
    bool empty() const noexcept { return rest_.empty(); }

    // Goes through what is left, in a range-for. Reading `*it` takes the piece: read it again and it is the next one.
    class Iterator {
    public:
        using value_type = Piece;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::input_iterator_tag;

        explicit Iterator(Pieces& pieces) noexcept : pieces_{&pieces} {}
        Piece operator*() const { return pieces_->taken_ = true, pieces_->take(); }
        Iterator& operator++() {
            if (!std::exchange(pieces_->taken_, false)) pieces_->take();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const Iterator& it, std::default_sentinel_t) noexcept { return it.pieces_->empty(); }

    private:
        Pieces* pieces_;
    };
    Iterator begin() noexcept FEARLESS_LIFETIMEBOUND { return Iterator{*this}; }
    std::default_sentinel_t end() const noexcept { return {}; }

private:
    friend struct detail::Lender;
    using Elements = decltype(detail::Lender::target(std::declval<const Piece&>()));
    static constexpr bool single = std::is_pointer_v<Elements>;
    using Rest = std::conditional_t<single, std::span<std::remove_pointer_t<Elements>>, Elements>;

    struct Cut {
        Rest all;
        std::size_t step;
    };
    Pieces(Cut cut, detail::Lease lease) : rest_{cut.all}, step_{cut.step}, lease_{std::move(lease)} {
        if (step_ == 0) throw std::invalid_argument{"fearless: chunks of no elements"};
    }
    template <class Piece2, class Borrow>
    friend Pieces<Piece2> detail_cut(Borrow borrow, std::size_t step);

    Piece take() {
        if (rest_.empty()) throw std::out_of_range{"fearless: no piece is left"};
        const Rest piece = rest_.first(step_ < rest_.size() ? step_ : rest_.size());
        rest_ = rest_.subspan(piece.size());
        if constexpr (single) return detail::Lender::make<Piece>(piece.data(), lease_);
        else return detail::Lender::make<Piece>(piece, lease_);
    }

    Rest rest_;
    std::size_t step_;
    detail::Lease lease_;
    bool taken_ = false;
};

template <class Piece, class Borrow>
Pieces<Piece> detail_cut(Borrow borrow, std::size_t step) {
    const typename Pieces<Piece>::Rest all = detail::elements_of(borrow);
    return Pieces<Piece>{typename Pieces<Piece>::Cut{all, step}, detail::Lender::lease(std::move(borrow))};
}

// The first `at` elements and the others. Throws std::out_of_range if there are fewer. Rust: slice::split_at
template <detail::Sliceable R>
auto split_at(Ref<R> borrow, std::size_t at) {
    return detail::split<Ref<detail::Element<R>[]>>(std::move(borrow), at);
}
// Uses the borrow up, so that nobody has the whole beside the halves.
//
//     auto [left, right] = split_at_mut(std::move(numbers), 4);
//     s.spawn(fill, std::move(left));
//
// Rust: slice::split_at_mut
template <detail::Sliceable R>
auto split_at_mut(RefMut<R> borrow, std::size_t at) {
    return detail::split<RefMut<detail::Element<R>[]>>(std::move(borrow), at);
}

// Pieces of `size` elements, the last of what is left. No elements, no pieces. Throws std::invalid_argument if `size`
// is 0. Rust: slice::chunks
template <detail::Sliceable R>
Pieces<Ref<detail::Element<R>[]>> chunks(Ref<R> borrow, std::size_t size) {
    return detail_cut<Ref<detail::Element<R>[]>>(std::move(borrow), size);
}
// Rust: slice::chunks_mut
template <detail::Sliceable R>
Pieces<RefMut<detail::Element<R>[]>> chunks_mut(RefMut<R> borrow, std::size_t size) {
    return detail_cut<RefMut<detail::Element<R>[]>>(std::move(borrow), size);
}

// Each element by itself. Rust: slice::iter
template <detail::Sliceable R>
Pieces<Ref<detail::Element<R>>> iter(Ref<R> borrow) {
    return detail_cut<Ref<detail::Element<R>>>(std::move(borrow), 1);
}
// Rust: slice::iter_mut
template <detail::Sliceable R>
Pieces<RefMut<detail::Element<R>>> iter_mut(RefMut<R> borrow) {
    return detail_cut<RefMut<detail::Element<R>>>(std::move(borrow), 1);
}

// Pieces of two ranges in step, as pairs, until the shorter one ends: each slot with its input.
//
//     for (auto [slot, row] : zip(iter_mut(std::move(maxima)), iter(rows))) s.spawn(worker, std::move(slot), row);
//
// Rust: Iterator::zip
template <class A, class B>
class [[nodiscard("pieces that are dropped are never handed out; go through them")]] Zipped {
public:
    Zipped(Pieces<A> a, Pieces<B> b) noexcept : a_{std::move(a)}, b_{std::move(b)} {}

    std::optional<std::pair<A, B>> next() {
        if (a_.empty() || b_.empty()) return std::nullopt;
        std::optional<A> a = a_.next();
        return std::pair<A, B>{*std::move(a), *b_.next()};
    }
    std::size_t size() const noexcept { return a_.size() < b_.size() ? a_.size() : b_.size(); }

    class Iterator {
    public:
        using value_type = std::pair<A, B>;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::input_iterator_tag;

        explicit Iterator(Zipped& zipped) : zipped_{&zipped} {}
        std::pair<A, B> operator*() const { return zipped_->taken_ = true, *zipped_->next(); }
        Iterator& operator++() {
            if (!std::exchange(zipped_->taken_, false)) zipped_->next();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const Iterator& it, std::default_sentinel_t) noexcept { return it.zipped_->size() == 0; }

    private:
        Zipped* zipped_;
    };
    Iterator begin() noexcept FEARLESS_LIFETIMEBOUND { return Iterator{*this}; }
    std::default_sentinel_t end() const noexcept { return {}; }

private:
    Pieces<A> a_;
    Pieces<B> b_;
    bool taken_ = false;
};

template <class A, class B>
Zipped<A, B> zip(Pieces<A> a, Pieces<B> b) {
    return {std::move(a), std::move(b)};
}

namespace detail {

template <class Piece>
struct Rule<Pieces<Piece>> : Rule<Piece> {};
template <class A, class B>
struct Rule<Zipped<A, B>> {
    template <Claim C, class... Seen>
    static consteval Why holds() {
        return worst(judge<C, A, Seen...>(), judge<C, B, Seen...>());
    }
};

} // namespace detail
} // namespace fearless
