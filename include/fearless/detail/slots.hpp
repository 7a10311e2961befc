// SPDX-License-Identifier: MIT
// Places for a scope's workers inside the scope itself, so on its parent's stack: a scoped worker allocates nothing.
//
// What is too large for a place, or finds none free, is allocated. One bit of an atomic says that a place is taken;
// giving it back happens before the next taking (release, acquire), so nobody meets the remains of the last worker.
#pragma once

#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <utility>

namespace fearless::detail {

class Slots {
public:
    Slots() noexcept {} // NOLINT(modernize-use-equals-default): the places are not filled with zeros
    Slots(const Slots&) = delete;
    Slots& operator=(const Slots&) = delete;
    ~Slots() = default;

    template <class T, class... Args>
    T* make(Args&&... args) {
        if constexpr (sizeof(T) <= size && alignof(T) <= alignof(std::max_align_t)) {
            if (void* const place = take()) {
                struct Undo {
                    Slots* slots;
                    void* place;
                    ~Undo() {
                        if (slots) slots->give_back(place);
                    }
                } undo{this, place};
                T* const made = ::new (place) T(std::forward<Args>(args)...);
                undo.slots = nullptr;
                return made;
            }
        }
        return new T(std::forward<Args>(args)...);
    }
    // Ends what make() made; T's destructor is virtual.
    template <class T>
    void destroy(T* made) noexcept {
        if (!is_ours(made)) {
            delete made;
            return;
        }
        std::destroy_at(made);
        give_back(made);
    }

private:
    static constexpr std::size_t size = 256;
    static constexpr unsigned count = 16;

    void* take() noexcept {
        unsigned taken = taken_.load(std::memory_order_relaxed);
        for (;;) {
            const auto free = static_cast<unsigned>(std::countr_one(taken));
            if (free >= count) return nullptr;
            if (taken_.compare_exchange_weak(taken, taken | 1U << free, std::memory_order_acquire,
                                             std::memory_order_relaxed))
                return places_ + free * size;
        }
    }
    void give_back(const void* place) noexcept {
        taken_.fetch_and(~(1U << (offset(place) / size)), std::memory_order_release);
    }
    bool is_ours(const void* place) const noexcept { return offset(place) < sizeof places_; }
    std::size_t offset(const void* place) const noexcept { // huge for what lies before
        return reinterpret_cast<std::uintptr_t>(place) - reinterpret_cast<std::uintptr_t>(places_);
    }

    std::atomic<unsigned> taken_{0};
    alignas(std::max_align_t) std::byte places_[count * size];
};

} // namespace fearless::detail
