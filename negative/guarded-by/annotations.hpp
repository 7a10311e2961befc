// SPDX-License-Identifier: MIT
// Clang's thread-safety annotations, and a mutex and a guard that carry them: all that the cases beside this file use.
// Other compilers read past them.
#pragma once
#include <mutex>

#if defined(__clang__)
#    define ANNOTATION(x) __attribute__((x))
#else
#    define ANNOTATION(x)
#endif

#define GUARDED_BY(mutex) ANNOTATION(guarded_by(mutex))             // a member: only with this mutex held
#define PT_GUARDED_BY(mutex) ANNOTATION(pt_guarded_by(mutex))       // a pointer: what it points to, likewise
#define REQUIRES(mutex) ANNOTATION(requires_capability(mutex))      // a function: the caller holds it
#define EXCLUDES(mutex) ANNOTATION(locks_excluded(mutex))           // a function: the caller does not hold it
#define ACQUIRED_AFTER(mutex) ANNOTATION(acquired_after(mutex))     // a mutex: locked after that one
#define ACQUIRE(...) ANNOTATION(acquire_capability(__VA_ARGS__))    // a function: locks
#define ACQUIRE_SHARED(...) ANNOTATION(acquire_shared_capability(__VA_ARGS__))
#define RELEASE(...) ANNOTATION(release_generic_capability(__VA_ARGS__)) // a function: unlocks

class ANNOTATION(capability("mutex")) Mutex {
public:
    void lock() ACQUIRE() { mutex_.lock(); }
    void lock_shared() ACQUIRE_SHARED() { mutex_.lock(); } // enough for the cases
    void unlock() RELEASE() { mutex_.unlock(); }

private:
    std::mutex mutex_;
};

class ANNOTATION(scoped_lockable) Guard {
public:
    explicit Guard(Mutex& mutex) ACQUIRE(mutex) : mutex_(mutex) { mutex_.lock(); }
    ~Guard() RELEASE() { mutex_.unlock(); }
    Guard(const Guard&) = delete;
    Guard& operator=(const Guard&) = delete;

private:
    Mutex& mutex_;
};
