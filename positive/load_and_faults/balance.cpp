// SPDX-License-Identifier: MIT
#include "balance.hpp"

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <new>
#include <thread>

namespace {

constinit std::atomic<std::size_t> alive{0};
thread_local constinit bool armed = false;
thread_local constinit bool failed = false;
thread_local constinit std::size_t left = 0;

} // namespace

#if defined(__clang__)
#    if __has_feature(thread_sanitizer) || __has_feature(address_sanitizer)
#        define RUNTIME_OWNS_NEW
#    endif
#endif

#ifndef RUNTIME_OWNS_NEW
namespace {

void* allocate(std::size_t size) {
    if (armed && !failed) {
        if (left == 0) {
            failed = true;
            throw std::bad_alloc{};
        }
        --left;
    }
    void* const block = std::malloc(size ? size : 1);
    if (!block) throw std::bad_alloc{};
    alive.fetch_add(1, std::memory_order_relaxed);
    return block;
}

void release(void* block) noexcept {
    if (!block) return;
    alive.fetch_sub(1, std::memory_order_relaxed);
    std::free(block);
}

} // namespace

// The aligned forms stay the library's: nothing here is over-aligned.
void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void operator delete(void* block) noexcept { release(block); }
void operator delete[](void* block) noexcept { release(block); }
void operator delete(void* block, std::size_t) noexcept { release(block); }
void operator delete[](void* block, std::size_t) noexcept { release(block); }

#endif

std::size_t blocks_alive() noexcept { return alive.load(std::memory_order_relaxed); }

std::size_t threads_alive() {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator{"/proc/self/task"}, std::filesystem::directory_iterator{}));
}

bool threads_are_back_to(std::size_t count) {
    for (int i = 0; i < 2000; ++i) {
        if (threads_alive() == count) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    return false;
}

FailAllocation::FailAllocation(std::size_t spared) noexcept {
    left = spared;
    failed = false;
    armed = true;
}
FailAllocation::~FailAllocation() { armed = false; }
bool FailAllocation::happened() const noexcept { return failed; }
