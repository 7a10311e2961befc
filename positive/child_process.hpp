// SPDX-License-Identifier: MIT
// Runs a program of positive/child_processes/ and tells how it ended.
#pragma once

#include <string>

struct Ending {
    int exit_code = -1; // -1 if a signal ended it
    int signal = 0;     // 0 if it ended by itself
    std::string out;    // what it wrote to stdout ...
    std::string err;    // ... and to stderr
};

// Starts `program`, waits until it has ended, and throws std::system_error if it cannot be started.
Ending run_child(const std::string& program);

// A sanitizer keeps terabytes of address space for itself, so a program under it cannot have a limit on that: what
// needs one is no test there.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#    define UNDER_SANITIZER 1
#elif defined(__has_feature)
#    if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#        define UNDER_SANITIZER 1
#    endif
#endif
#ifndef UNDER_SANITIZER
#    define UNDER_SANITIZER 0
#endif
