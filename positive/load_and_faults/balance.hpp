// SPDX-License-Identifier: MIT
// What a program has and must give back: blocks of memory and threads. And a way to have none of the former.
#pragma once

#include <fearless/fearless.hpp>

#include <cstddef>

// How many blocks from operator new are alive, of all threads.
std::size_t blocks_alive() noexcept;

// How many threads the process has, the detector's own included.
std::size_t threads_alive();

// Waits until the process has this many threads again, at most some seconds; says whether it has. A thread that was
// joined may be in the system's list for a moment longer.
bool threads_are_back_to(std::size_t count);

// While it lives, one of the calling thread's allocations fails with std::bad_alloc: the one after `spared` others.
class FailAllocation {
public:
    explicit FailAllocation(std::size_t spared) noexcept;
    FailAllocation(const FailAllocation&) = delete;
    FailAllocation& operator=(const FailAllocation&) = delete;
    ~FailAllocation();
    // Whether it came to that.
    bool happened() const noexcept;
};

// Silences the panic hook while it lives.
class QuietPanics {
public:
    QuietPanics() noexcept
        : former_{fearless::set_panic_hook([](const fearless::Thread&, const fearless::Panic&) {})} {}
    QuietPanics(const QuietPanics&) = delete;
    QuietPanics& operator=(const QuietPanics&) = delete;
    ~QuietPanics() { fearless::set_panic_hook(former_); }

private:
    fearless::PanicHook former_;
};
