// SPDX-License-Identifier: MIT
// A thread that reads an RwLock locks it for writing.
// Rust: none  Line: 2  Breaks: deadlock  Rule: CON56-CPP
// The writer waits for all readers, and this thread is one of them: it waits for ever. Rust accepts it: a deadlock.
// Fix: lock for writing from the start.
#include <fearless/fearless.hpp>

int main() {
    fearless::RwLock<int> table{42};
#if PITFALL
    auto reading = table.read();
    auto writing = table.write();
    // clang-error@-1 {{acquiring rw lock 'table.lock_' that is already held}}
    // gcc-silent {{GCC has no thread-safety analysis; a deadlock, which ThreadSanitizer or a debugger shows}}
#else
    auto writing = table.write();
#endif
    return *writing;
}
