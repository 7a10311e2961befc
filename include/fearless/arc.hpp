// SPDX-License-Identifier: MIT
// Arc and Weak: shared ownership across threads of a value that nobody may change while it is shared.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/birth.hpp>
#include <fearless/detail/derive.hpp>
#include <fearless/detail/perturb.hpp>
#include <fearless/expected.hpp>
#include <fearless/option.hpp>
#include <fearless/panic.hpp>

#include <atomic>
#include <concepts>
#include <cstddef>
#include <functional>
#include <type_traits>
#include <utility>

namespace fearless {

template <class T>
class Arc;
template <class T>
class Weak;

namespace detail {

struct Unfilled {};

// The value and its counts. All strong owners together hold one weak count.
template <class T>
struct ArcBlock {
    template <class... Args>
    explicit ArcBlock(Args&&... args) : value(std::forward<Args>(args)...) {}
    explicit ArcBlock(Unfilled) noexcept : strong{0} {}
    ~ArcBlock() {} // the value is destroyed with the last strong owner

    std::atomic<std::size_t> strong{1};
    std::atomic<std::size_t> weak{1};
    union {
        T value;
    };

    // Acquire and release on the count itself rather than a fence, which ThreadSanitizer does not model:
    // sanitizers/false_reports/count_dropped_with_a_fence.
    void drop_strong() noexcept {
        schedule_point();
        if (strong.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
        value.~T();
        schedule_point();
        drop_weak();
    }
    // The last one needs no atomic write: nobody else can make a copy of it.
    void drop_weak() noexcept {
        if (weak.load(std::memory_order_acquire) == 1 || weak.fetch_sub(1, std::memory_order_acq_rel) == 1) delete this;
    }
    bool lock() noexcept {
        std::size_t owners = strong.load(std::memory_order_relaxed);
        schedule_point();
        while (owners != 0)
            if (strong.compare_exchange_weak(owners, owners + 1, std::memory_order_acquire, std::memory_order_relaxed))
                return true;
        return false;
    }
};

} // namespace detail

// One of several owners of a T, which lives until the last is gone. Owners on several threads need no lock, because
// they only get `const T&` (a standard atomic or mutex itself excepted, which is made for that): put a Mutex, RwLock or
// atomic inside to change what is shared (E0594, E0596 otherwise).
//
// Copying makes one more owner (Rust: Arc::clone). Send and Sync if T is both, so an Arc of an Rc or of a cell stays
// on its thread (E0277). Dropping an owner happens before the destruction of T. Using a moved-from Arc is an error
// under Clang's -Wconsumed (E0382), and ends the program with a message elsewhere.
//
//     Arc shared{std::vector{1, 2, 3}};
//     auto worker = spawn([](Arc<std::vector<int>> mine) { return mine->size(); }, shared);
//
// Rust: std::sync::Arc, https://doc.rust-lang.org/std/sync/struct.Arc.html
template <class T>
class FEARLESS_CONSUMABLE(unknown) Arc {
public:
    // Owns `value`.
    FEARLESS_RETURN_TYPESTATE(unknown) explicit Arc(T value) : block_{new detail::ArcBlock<T>{std::move(value)}} {}
    // Owns a T made in place from `args`.
    template <class... Args>
        requires(detail::not_born<T> == detail::Why::holds && std::is_constructible_v<T, Args...>)
    FEARLESS_RETURN_TYPESTATE(unknown)
    explicit Arc(std::in_place_t, Args&&... args) : block_{new detail::ArcBlock<T>{std::forward<Args>(args)...}} {}
    FEARLESS_REFUSE_UNBORN((class... Args, ), (explicit Arc(std::in_place_t, Args&&...)))

    FEARLESS_RETURN_TYPESTATE(unknown) Arc(const Arc& other) noexcept : block_{other.block_} {
        if (block_) block_->strong.fetch_add(1, std::memory_order_relaxed);
    }
    FEARLESS_RETURN_TYPESTATE(unknown) Arc(Arc&& other) noexcept : block_{std::exchange(other.block_, nullptr)} {}
    FEARLESS_SET_TYPESTATE(unknown) Arc& operator=(const Arc& other) noexcept {
        Arc copy{other};
        std::swap(block_, copy.block_);
        return *this;
    }
    FEARLESS_SET_TYPESTATE(unknown) Arc& operator=(Arc&& other) noexcept {
        Arc moved{std::move(other)};
        std::swap(block_, moved.block_);
        return *this;
    }
    ~Arc() {
        if (block_) block_->drop_strong();
    }

    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    detail::Shared<T>& operator*() const noexcept FEARLESS_LIFETIMEBOUND { return block().value; }
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    detail::Shared<T>* operator->() const noexcept FEARLESS_LIFETIMEBOUND { return &block().value; }

    // Takes the value out if this is the only owner, else gives the Arc back. Weak owners find it gone.
    // Rust: Arc::try_unwrap
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    expected<T, Arc> try_unwrap() && {
        std::size_t alone = 1;
        if (!block().strong.compare_exchange_strong(alone, 0, std::memory_order_acq_rel, std::memory_order_relaxed))
            return unexpected<Arc>{std::move(*this)};
        const Hollow hollow{std::exchange(block_, nullptr)};
        return expected<T, Arc>{std::move(hollow.block->value)};
    }
    void try_unwrap() & FEARLESS_DELETE("try_unwrap() uses the Arc up: write std::move(arc).try_unwrap() [E0507]");

    // The value, to change, if this is the only owner and there is no Weak; else null. Rust: Arc::get_mut
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T* get_mut() & noexcept FEARLESS_LIFETIMEBOUND {
        std::size_t alone = 1; // lock the weak count, so that no Weak can become an owner meanwhile
        if (!block().weak.compare_exchange_strong(alone, locked, std::memory_order_acquire, std::memory_order_relaxed))
            return nullptr;
        const bool unique = block_->strong.load(std::memory_order_acquire) == 1;
        block_->weak.store(1, std::memory_order_release);
        return unique ? &block_->value : nullptr;
    }

    // The value, to change, of which this Arc has a copy of its own if others have it too; Weaks then find it gone.
    //
    //     Arc<std::vector<int>> mine{std::vector{1, 2}};
    //     const Arc<std::vector<int>> theirs = mine;
    //     mine.make_mut().push_back(3);
    //     assert(mine->size() == 3 && theirs->size() == 2);
    //
    // Rust: Arc::make_mut
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    T& make_mut() & FEARLESS_LIFETIMEBOUND {
        if (T* const alone = get_mut()) return *alone;
        Arc copy = [this] {
            std::size_t last = 1;
            if (!block().strong.compare_exchange_strong(last, 0, std::memory_order_acq_rel, std::memory_order_relaxed))
                return Arc{std::in_place, std::as_const(block().value)};
            const Hollow hollow{std::exchange(block_, nullptr)}; // only Weaks watch it
            return Arc{std::in_place, std::move(hollow.block->value)};
        }();
        std::swap(block_, copy.block_);
        return block_->value;
    }
    // The value if this is the only owner, else a copy of it. Rust: Arc::unwrap_or_clone
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    FEARLESS_SET_TYPESTATE(consumed)
    T unwrap_or_clone() && {
        expected<T, Arc> taken = std::move(*this).try_unwrap();
        if (taken.has_value()) return *std::move(taken);
        return std::as_const(taken.error().block().value);
    }
    void unwrap_or_clone() &
        FEARLESS_DELETE("unwrap_or_clone() uses the Arc up: write std::move(arc).unwrap_or_clone() [E0507]");
    // An Arc whose value is made from a Weak to it, by `make(const Weak<T>&)`: upgrade() gives nothing until the value
    // is there. What `make` throws goes on.
    //
    //     struct Node {
    //         Weak<Node> self;
    //     };
    //     const Arc<Node> node = Arc<Node>::new_cyclic([](const Weak<Node>& self) { return Node{self}; });
    //     assert(ptr_eq(*node->self.upgrade(), node));
    //
    // Rust: Arc::new_cyclic
    template <class F>
        requires std::is_invocable_r_v<T, F, const Weak<T>&>
    FEARLESS_RETURN_TYPESTATE(unknown)
    static Arc new_cyclic(F&& make) {
        Weak<T> self;
        self.block_ = new detail::ArcBlock<T>{detail::Unfilled{}}; // owned by `self`, with no strong owner yet
        ::new (static_cast<void*>(std::addressof(self.block_->value)))
            T(std::invoke(std::forward<F>(make), std::as_const(self)));
        self.block_->strong.store(1, std::memory_order_release);
        return Arc{OfBlock{}, std::exchange(self.block_, nullptr)}; // whose weak count is the owners' from now on
    }

    // How many Arcs own the value at this moment; others may change it at the next. Rust: Arc::strong_count
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    std::size_t strong_count() const noexcept { return block().strong.load(std::memory_order_relaxed); }
    // How many Weaks watch it. Rust: Arc::weak_count
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    std::size_t weak_count() const noexcept {
        const std::size_t weak = block().weak.load(std::memory_order_relaxed);
        return weak == locked ? 0 : weak - 1;
    }
    // An owner that does not keep the value alive. Rust: Arc::downgrade
    FEARLESS_CALLABLE_WHEN("unconsumed", "unknown")
    Weak<T> downgrade() const noexcept { return Weak<T>{block()}; }

    // Whether both own the same object. Rust: Arc::ptr_eq
    friend bool ptr_eq(const Arc& a, const Arc& b) noexcept { return a.block_ == b.block_; }

private:
    friend class Weak<T>;
    static constexpr std::size_t locked = static_cast<std::size_t>(-1);

    struct Hollow { // a block whose value is being moved out
        detail::ArcBlock<T>* block;
        ~Hollow() {
            block->value.~T();
            block->drop_weak();
        }
    };

    // The tag keeps it apart from Arc(T): a literal 0 is a pointer, too.
    struct OfBlock {};
    FEARLESS_RETURN_TYPESTATE(unknown) Arc(OfBlock, detail::ArcBlock<T>* block) noexcept : block_{block} {}
    detail::ArcBlock<T>& block() const noexcept {
        if (!block_) detail::die("E0382: an Arc is used after it was moved");
        return *block_;
    }

    detail::ArcBlock<T>* block_;
};

template <class T>
Arc(T) -> Arc<T>;

// An Arc<T> of a T made in place from `args`, for a T that does not move: make_arc<Mutex<int>>(0).
template <class T, class... Args>
    requires(detail::not_born<T> == detail::Why::holds && std::is_constructible_v<T, Args...>)
Arc<T> make_arc(Args&&... args) {
    return Arc<T>{std::in_place, std::forward<Args>(args)...};
}
FEARLESS_REFUSE_UNBORN((class T, class... Args, ), (Arc<T> make_arc(Args && ...)))

// Watches a value that Arcs own, without keeping it alive. Rust: std::sync::Weak
template <class T>
class Weak {
public:
    // Watches nothing: upgrade() gives nothing. Rust: Weak::new
    Weak() noexcept = default;
    Weak(const Weak& other) noexcept : block_{other.block_} {
        if (block_) block_->weak.fetch_add(1, std::memory_order_relaxed);
    }
    Weak(Weak&& other) noexcept : block_{std::exchange(other.block_, nullptr)} {}
    Weak& operator=(Weak other) noexcept {
        std::swap(block_, other.block_);
        return *this;
    }
    ~Weak() {
        if (block_) block_->drop_weak();
    }

    // One more Arc, if some Arc still owns the value. Rust: Weak::upgrade
    Option<Arc<T>> upgrade() const noexcept {
        if (!block_ || !block_->lock())
            return Option<Arc<T>>{Nothing{"upgrade() found the value of a Weak gone, and its result is opened"}};
        return Arc<T>{typename Arc<T>::OfBlock{}, block_};
    }

private:
    friend class Arc<T>; // new_cyclic() begins with a Weak
    explicit Weak(detail::ArcBlock<T>& block) noexcept : block_{&block} {
        std::size_t count = block.weak.load(std::memory_order_relaxed);
        do {
            while (count == Arc<T>::locked) count = block.weak.load(std::memory_order_relaxed); // get_mut() is looking
        } while (
            !block.weak.compare_exchange_weak(count, count + 1, std::memory_order_acquire, std::memory_order_relaxed));
    }

    detail::ArcBlock<T>* block_ = nullptr;
};

namespace detail {

template <class T>
struct Rule<Arc<T>> { // Rust: unsafe impl<T: Sync + Send> Send for Arc<T>, and the same for Sync
    template <Claim C, class... Seen>
    static consteval Why holds() {
        if constexpr (C == Claim::owned) return judge<C, T, Seen...>();
        else if constexpr (C == Claim::sync_mut) return Why::thread_bound;
        else return worst(judge<Claim::send, T, Seen...>(), judge<Claim::sync, T, Seen...>());
    }
};
template <class T>
struct Rule<Weak<T>> : Rule<Arc<T>> {};

} // namespace detail
} // namespace fearless
